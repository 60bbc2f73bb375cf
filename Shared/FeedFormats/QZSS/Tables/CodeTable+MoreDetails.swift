/// Codes of further details of hazards, each by the first words of its meaning.
///
/// Source: Cabinet Office,
/// IS-QZSS-DCX; European Union Agency for the Space Programme, Common Alert Message Format, B4, D1 to D36.
extension CodeTable {
    /// The avalanche warning level.
    static let detail19 = CodeTable(
        "D19 avalanche warning level",
        """
        0 1 – Low|1 2 – Moderate|2 3 – Considerable|3 4 – High|4 5 – Very high
        """
    )

    /// The ash fall amount and impact.
    static let detail20 = CodeTable(
        "D20 ash fall amount and impact",
        """
        0 Less than 1 mm ash thickness|1 1-5 mm ash thickness|2 5-100 mm ash thickness|
        3 100-300 mm ash thickness|4 > 300 mm ash thickness
        """
    )

    /// The geomagnetic scale.
    static let detail21 = CodeTable(
        "D21 geomagnetic scale",
        """
        0 G1 - Minor|1 G2 - Moderate|2 G3 - Strong|3 G4 - Severe|4 G5 - Extreme
        """
    )

    /// The terrorism threat level.
    static let detail22 = CodeTable(
        "D22 terrorism threat level",
        """
        0 Very low threat level|1 Low threat level|2 Medium threat level|3 High threat level|
        4 Critical threat level
        """
    )

    /// The fire risk level.
    static let detail23 = CodeTable(
        "D23 fire risk level",
        """
        0 Danger level 1/5 (low or none danger)|1 Danger level 2/5 (moderate danger)|
        2 Danger level 3/5 (considerable danger): Burning matches and flying sparks from barbecue fires can ignite a fire|
        3 Danger level 4/5 (high danger)|4 Danger level 5/5 (very high danger)
        """
    )

    /// The water quality.
    static let detail24 = CodeTable(
        "D24 water quality",
        """
        0 Excellent water quality|1 Good water quality|2 Poor water quality|3 Very poor water quality|
        4 Suitable for drinking purposes|5 Unsuitable for drinking purposes
        """
    )

    /// The uv index.
    static let detail25 = CodeTable(
        "D25 uv index",
        """
        0 Index 0 - 2 Low|1 Index 3/11 Moderate|2 Index 4/11 Moderate|3 Index 5/11 High|4 Index 6/11 High|
        5 Index 7/11 High|6 Index 8/11 Very high|7 Index 9/11 Very high|8 Index 10/11 Extreme|
        9 Index 11/11 Extreme
        """
    )

    /// The number of cases per 100000 inhabitants.
    static let detail26 = CodeTable(
        "D26 number of cases per 100000 inhabitants",
        """
        0 0 - 9|1 10 - 20|2 21 - 50|3 51 - 70|4 71 - 100|5 101- 125|6 126 - 150|7 151 - 175|8 176 - 200|
        9 201 - 250|10 251 - 300|11 301 - 350|12 351 - 400|13 401 - 450|14 451 - 500|15 501 - 750|
        16 751 - 1000|17 > 1000|18 > 2000|19 > 3000|20 > 5000
        """
    )

    /// The noise range.
    static let detail27 = CodeTable(
        "D27 noise range",
        """
        0 40 < dB ≤ 45|1 45 < dB ≤ 50|2 50 < dB ≤ 60|3 60 < dB ≤ 70|4 70 < dB ≤ 80 (loud)|
        5 80 < dB ≤ 90 (very loud)|6 90 < dB ≤ 100 (very loud)|7 100 < dB ≤ 110 (very loud)|
        8 110 < dB ≤ 120 (extremely loud)|9 120 < dB ≤ 130 (extremely loud)|
        10 130 < dB ≤ 140 (threshold of pain)|11 dB > 140 (pain)
        """
    )

    /// The air quality index.
    static let detail28 = CodeTable(
        "D28 air quality index",
        """
        0 Index value 0 - 50|1 Index value 51 - 100|2 Index 101 - 150|3 Index 151 - 200|4 Index 201 - 300|
        5 Index 301 - 500
        """
    )

    /// The outage estimated duration.
    static let detail29 = CodeTable(
        "D29 outage estimated duration",
        """
        0 0 < duration < 30 min|1 30 min ≤ duration < 45 min|2 45 min ≤ duration < 1 h|
        3 1 h ≤ duration < 1 h 30 min|4 1 h 30 min ≤ duration < 2 h|5 2 h ≤ duration < 3 h|
        6 3 h ≤ duration < 4 h|7 4 h ≤ duration < 5 h|8 5 h ≤ duration < 10 h|9 10 h ≤ duration < 24 h|
        10 24 h ≤ duration < 2 days|11 2 days ≤ duration < 7 days|12 7 days ≤ duration
        """
    )

    /// The nuclear event scale.
    static let detail30 = CodeTable(
        "D30 nuclear event scale",
        """
        0 Unknown|1 Level 0/7|2 Level 1/7|3 Level 2/7|4 Level 3/7|5 Level 4/7|6 Level 5/7|7 Level 6/7|
        8 Level 7/7
        """
    )

    /// The chemical hazard type.
    static let detail31 = CodeTable(
        "D31 chemical hazard type",
        """
        0 Explosives|1 Flammable gases|2 Flammable aerosols and aerosols|3 Oxidizing gases|
        4 Gases under pressure|5 Flammable liquids|6 Flammable solids|7 Self-reactive substance/mixture|
        8 Pyrophoric liquids|9 Pyrophoric solids|10 Self-heating substance/mixture|
        11 Water-reactive - emits flammable gases|12 Oxidising liquids|13 Oxidising solids|
        14 Organic peroxides|15 Corrosive to metals
        """
    )

    /// The biohazard level.
    static let detail32 = CodeTable(
        "D32 biohazard level",
        """
        0 Biohazard Level 1/4: Often pertains to agents that include viruses and bacteria, this biosafety level requires minimal p|
        1 Biohazard Level 2/4: Usually causing severe diseases to humans, the second level classifies agents that can be transmitt|
        2 Biohazard Level 3/4: Mainly through respiratory transmission, pathogens that are highly likely to become airborne can ca|
        3 Biohazard Level 4/4: Extremely dangerous pathogens that expose humans to life-threatening diseases, the fourth and last
        """
    )

    /// The biohazard type.
    static let detail33 = CodeTable(
        "D33 biohazard type",
        """
        0 Biological agents|1 Biotoxins|2 Blood and blood products|3 Environmental specimens
        """
    )

    /// The explosive hazard type.
    static let detail34 = CodeTable(
        "D34 explosive hazard type",
        """
        0 PE1 - Mass explosion hazard in which the entire body of explosives explodes as one|
        1 PE2 - Serious projectile hazard but does not have a mass explosion hazard|
        2 PE3 - Fire hazard and either a minor blast hazard or a minor projection hazard, or both, but does not have a mass explos|
        3 PE4 - Fire or slight explosion hazard, or both, with only local effect
        """
    )

    /// The infection type.
    static let detail35 = CodeTable(
        "D35 infection type",
        """
        0 Anthrax|1 Avian influenza in humans|2 Botulism|3 Brucellosis|4 Campylobacteriosis|
        5 Chikungunya virus disease|6 Chlamydia infections|7 Cholera|8 COVID - 19|
        9 Creutzfeldt - Jakob Disease - variant(vCJD)|10 Cryptosporidiosis|11 Dengue|12 Diphtheria|
        13 Echinococcosis|14 Giardiasis|15 Gonorrhoea|16 Hepatitis A|17 Hepatitis B|18 Hepatitis C|
        19 HIV infection and AIDS|20 Infections with haemophilus influenza group B|
        21 Influenza including Influenza A(H1N1)|22 Invasive meningococcal disease|
        23 Invasive pneumococcal disease|24 Legionnaires' disease|25 Leptospirosis|26 Listeriosis|
        27 Lyme neuroborreliosis|28 Malaria|29 Measles|30 Meningococcal disease, invasive|31 Mumps|
        32 Pertussis|33 Plague|34 Pneumococcal invasive diseases|35 Poliomyelitis|36 Q fever|37 Rabies|
        38 Rubella|39 Rubella, congenital|40 Salmonellosis|41 Severe Acute Respiratory Syndrome (SARS)|
        42 Shiga toxin /verocytotoxin -producing Escherichia coli (STEC/VTEC)|43 Shigellosis|44 Smallpox|
        45 Syphilis|46 Syphilis, congenital|47 Tetanus|48 Tick-borne encephalitis|
        49 Toxoplasmosis, congenital|50 Trichinellosis|51 Tuberculosis|52 Tularaemia|
        53 Typhoid and paratyphoid fevers|54 Viral haemorrhagic fevers|55 West Nile virus infection|
        56 Yellow fever|57 Yersinosis|58 Zika virus disease|59 Zika virus disease, congenital|
        60 Nosocomial infections|61 Antimicrobial resistance|62 unidentified infection
        """
    )

    /// The typhoon category.
    static let detail36 = CodeTable(
        "D36 typhoon category",
        """
        0 Scale 1 and Intensity 1|1 Scale 1 and Intensity 2|2 Scale 1 and Intensity 3|
        3 Scale 2 and Intensity 1|4 Scale 2 and Intensity 2
        """
    )
}
