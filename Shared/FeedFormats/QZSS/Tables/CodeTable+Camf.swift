/// Codes of the common alert message format.
///
/// Source: Cabinet Office,
/// IS-QZSS-DCX; European Union Agency for the Space Programme, Common Alert Message Format, A2, A3, A4, A8.
extension CodeTable {
    /// Countries and regions.
    static let country = CodeTable(
        "A2 country or region",
        """
        0 Afghanistan|1 Albania|2 Antarctica|3 Algeria|4 American Samoa|5 Andorra|6 Angola|
        7 Antigua and Barbuda|8 Azerbaijan|9 Argentina|10 Australia|11 Austria|12 The Bahamas|13 Bahrain|
        14 Bangladesh|15 Armenia|16 Barbados|17 Belgium|18 Bermuda|19 Bhutan|
        20 Plurinational State of Bolivia|21 Bosnia and Herzegovina|22 Botswana|23 Bouvet Island|24 Brazil|
        25 Belize|26 The British Indian Ocean Territory|27 Solomon Islands|28 British Virgin Islands|
        29 Brunei Darussalam|30 Bulgaria|31 Myanmar|32 Burundi|33 Belarus|34 Cambodia|35 Cameroon|36 Canada|
        37 Cabo Verde|38 The Cayman Islands|39 The Central African Republic|40 Sri Lanka|41 Chad|42 Chile|
        43 China|44 Taiwan|45 Christmas Island|46 The Cocos (Keeling) Islands|47 Colombia|48 The Comoros the|
        49 Mayotte|50 The Congo|51 The Democratic Republic of the Congo|52 The Cook Islands|53 Costa Rica|
        54 Croatia|55 Cuba|56 Cyprus|57 Czechia|58 Benin|59 Denmark|60 Dominica|61 The Dominican Republic|
        62 Ecuador|63 El Salvador|64 Equatorial Guinea|65 Ethiopia|66 Eritrea|67 Estonia|
        68 The Faroe Islands|69 The Falkland Islands [Malvinas]|
        70 South Georgia and the South Sandwich Islands|71 Fiji|72 Finland|73 Åland Islands|74 France|
        75 French Guiana|76 French Polynesia|77 The French Southern Territories|78 Djibouti|79 Gabon|
        80 Georgia|81 The Gambia|82 State of Palestine|83 Germany|84 Ghana|85 Gibraltar|86 Kiribati|
        87 Greece|88 Greenland|89 Grenada|90 Guadeloupe|91 Guam|92 Guatemala|93 Guinea|94 Guyana|95 Haiti|
        96 Heard Island and McDonald Islands|97 The Holy See|98 Honduras|99 Hong Kong|100 Hungary|
        101 Iceland|102 India|103 Indonesia|104 Islamic Republic of Iran|105 Iraq|106 Ireland|107 Israel|
        108 Italy|109 Côte d'Ivoire|110 Jamaica|111 Japan|112 Kazakhstan|113 Jordan|114 Kenya|
        115 The Democratic People's Republic of Korea|116 The Republic of Korea|117 Kuwait|118 Kyrgyzstan|
        119 The Lao People's Democratic Republic|120 Lebanon|121 Lesotho|122 Latvia|123 Liberia|124 Libya|
        125 Liechtenstein|126 Lithuania|127 Luxembourg|128 Macao|129 Madagascar|130 Malawi|131 Malaysia|
        132 Maldives|133 Mali|134 Malta|135 Martinique|136 Mauritania|137 Mauritius|138 Mexico|139 Monaco|
        140 Mongolia|141 The Republic of Moldova|142 Montenegro|143 Montserrat|144 Morocco|145 Mozambique|
        146 Oman|147 Namibia|148 Nauru|149 Nepal|150 The Netherlands|151 Curaçao|152 Aruba|
        153 Sint Maarten (Dutch part)|154 Bonaire, Sint Eustatius and Saba|155 New Caledonia|156 Vanuatu|
        157 New Zealand|158 Nicaragua|159 The Niger|160 Nigeria|161 Niue|162 Norfolk Island|163 Norway|
        164 The Northern Mariana Islands|165 The United States Minor Outlying Islands|
        166 Federated States of Micronesia|167 The Marshall Islands|168 Palau|169 Pakistan|170 Panama|
        171 Papua New Guinea|172 Paraguay|173 Peru|174 The Philippines|175 Pitcairn|176 Poland|177 Portugal|
        178 Guinea-Bissau|179 Timor-Leste|180 Puerto Rico|181 Qatar|182 Réunion|183 Romania|
        184 The Russian Federation|185 Rwanda|186 Saint Barthélemy|
        187 Saint Helena, Ascension and Tristan da Cunha|188 Saint Kitts and Nevis|189 Anguilla|
        190 Saint Lucia|191 Saint Martin (French part)|192 Saint Pierre and Miquelon|
        193 Saint Vincent and the Grenadines|194 San Marino|195 Sao Tome and Principe|196 Saudi Arabia|
        197 Senegal|198 Serbia|199 Seychelles|200 Sierra Leone|201 Singapore|202 Slovakia|203 Viet Nam|
        204 Slovenia|205 Somalia|206 South Africa|207 Zimbabwe|208 Spain|209 South Sudan|210 The Sudan|
        211 Western Sahara*|212 Suriname|213 Svalbard and Jan Mayen|214 Eswatini|215 Sweden|216 Switzerland|
        217 The Syrian Arab Republic|218 Tajikistan|219 Thailand|220 Togo|221 Tokelau|222 Tonga|
        223 Trinidad and Tobago|224 The United Arab Emirates|225 Tunisia|226 Turkey|227 Turkmenistan|
        228 The Turks and Caicos Islands|229 Tuvalu|230 Uganda|231 Ukraine|232 North Macedonia|233 Egypt|
        234 The United Kingdom of Great Britain and Northern Ireland|235 Guernsey|236 Jersey|237 Isle of Man|
        238 Tanzania, the United Republic of|239 The United States of America|240 Virgin Islands (U.S.)|
        241 Burkina Faso|242 Uruguay|243 Uzbekistan|244 Bolivarian Republic of Venezuela|
        245 Wallis and Futuna|246 Samoa|247 Yemen|248 Zambia|500 EU Organisations|501 UN Organisations|
        502 International
        """
    )

    /// Who alerts in Japan.
    static let japaneseProvider = CodeTable(
        "A3 provider",
        """
        1 Foundation for MultiMedia Communications|2 Fire and Disaster Management Agency|
        3 Related Ministries|4 Local Government
        """
    )

    /// Hazards.
    static let hazard = CodeTable(
        "A4 hazard",
        """
        1 Air strike|2 Attack on IT systems|3 Attack with nuclear weapons|4 Biological hazard|
        5 Chemical hazard|6 Explosive hazard|7 Meteorite impact|8 Missile attack|9 Nuclear hazard|
        10 Nuclear power station accident|11 Radiological hazard|12 Satellite/space re-entry debris|
        13 Siren test|14 Acid rain|15 Air pollution|16 Contaminated drinking water|17 Gas leak|
        18 Marine pollution|19 Noise pollution|20 Plague of insects|21 River pollution|22 Suspended dust|
        23 UV radiation|24 Conflagration|25 Fire brigade deployment|26 Fire gases|27 Forest fire|28 Fumes|
        29 Odour nuisance|30 Risk of fire|31 Structure fire / Industrial fire|32 Ash fall|33 Avalanche risk|
        34 Crack in the ground / sinkhole|35 Debris flow|36 Earthquake|37 Geomagnetic or solar storm|
        38 Glacial ice avalanche|39 Landslide|40 Lava flow|41 Pyroclastic flow|42 Snowdrifts|43 Tidal wave|
        44 Tsunami|45 Volcanic mud flow|46 Volcano eruption|47 Wind / wave / storm surge|48 Epizootic|
        49 Food safety alert|50 Health hazard|51 Pandemic|52 Pest infestation|53 Risk of infection|
        54 Building collapse|55 Emergency number outage|56 Gas supply outage|57 Outage of IT systems|
        58 Power outage|59 Raw sewage|60 Telephone line outage|61 Black Ice|62 Coastal flooding|63 Cold wave|
        64 Derecho|65 Drought|66 Dust storm|67 Floating ice / icebergs|68 Flood|69 Fog|70 Hail|71 Heat wave|
        72 Lightning|73 Pollens|74 Rainfall|75 Snow storm / blizzard|76 Snowfall|77 Storm or thunderstorm|
        78 Thawing|79 Tornado|80 Tropical cyclone (hurricane)|81 Wind chill / frost|
        82 Tropical cyclone (typhoon)|83 Dam failure or bursting of a dam|
        84 Dike failure or bursting of a dike|85 Explosive ordnance disposal|86 Factory accident|
        87 Mine hazard|88 Bomb / ammunition discovery|89 Demonstration|90 Hazardous material accident|
        91 Life Threatening situation|92 Major event|93 Missing person / abduction|94 Risk of explosion|
        95 Safety warning|96 Undefined flying object|97 Unidentified animal|98 Chemical attack|
        99 Guerrilla attack|100 Hijack|101 Shooting or danger due to weapons|102 Special forces attack|
        103 Terrorism|104 Aircraft crash|105 Bridge collapse|106 Dangerous goods accident|
        107 Inland waterway transport accident|108 Nautical disaster / Maritime / Marine Security|
        109 Oil spill|110 Road traffic incident|111 Train/rail accident|112 Tunnel accident|113 Test alert
        """
    )

    /// The category of each hazard.
    static let hazardCategory = CodeTable(
        "A4 hazard category",
        """
        1 CBRNE|2 CBRNE|3 CBRNE|4 CBRNE|5 CBRNE|6 CBRNE|7 CBRNE|8 CBRNE|9 CBRNE|10 CBRNE|11 CBRNE|12 CBRNE|
        13 CBRNE|14 ENVIRONMENT|15 ENVIRONMENT|16 ENVIRONMENT|17 ENVIRONMENT|18 ENVIRONMENT|19 ENVIRONMENT|
        20 ENVIRONMENT|21 ENVIRONMENT|22 ENVIRONMENT|23 ENVIRONMENT|24 FIRE|25 FIRE|26 FIRE|27 FIRE|28 FIRE|
        29 FIRE|30 FIRE|31 FIRE|32 GEO|33 GEO|34 GEO|35 GEO|36 GEO|37 GEO|38 GEO|39 GEO|40 GEO|41 GEO|42 GEO|
        43 GEO|44 GEO|45 GEO|46 GEO|47 GEO|48 HEALTH|49 HEALTH|50 HEALTH|51 HEALTH|52 HEALTH|53 HEALTH|
        54 INFRASTRUCTURE|55 INFRASTRUCTURE|56 INFRASTRUCTURE|57 INFRASTRUCTURE|58 INFRASTRUCTURE|
        59 INFRASTRUCTURE|60 INFRASTRUCTURE|61 MET|62 MET|63 MET|64 MET|65 MET|66 MET|67 MET|68 MET|69 MET|
        70 MET|71 MET|72 MET|73 MET|74 MET|75 MET|76 MET|77 MET|78 MET|79 MET|80 MET|81 MET|82 MET|83 RESCUE|
        84 RESCUE|85 RESCUE|86 RESCUE|87 RESCUE|88 SAFETY|89 SAFETY|90 SAFETY|91 SAFETY|92 SAFETY|93 SAFETY|
        94 SAFETY|95 SAFETY|96 SAFETY|97 SAFETY|98 SECURITY|99 SECURITY|100 SECURITY|101 SECURITY|
        102 SECURITY|103 SECURITY|104 TRANSPORT|105 TRANSPORT|106 TRANSPORT|107 TRANSPORT|108 TRANSPORT|
        109 TRANSPORT|110 TRANSPORT|111 TRANSPORT|112 TRANSPORT|113 OTHER
        """
    )

    /// How long it lasts.
    static let duration = CodeTable(
        "A8 duration",
        """
        0 Unknown|1 Duration < 6H|2 6H <= Duration < 12H|3 12H <= Duration < 24H
        """
    )
}
