/// The lines of the standard glossary: for each branch of the topic tree its terms, the words of headlines, names and
/// turns of the field, and examples.
let standardSections: [String] = [
    glossaryContext,
    glossaryPolicy, glossaryPolicyHeadlines, glossaryPolicyField, examplesPolicy,
    glossaryOrbit, glossaryOrbitHeadlines, glossaryOrbitField, examplesOrbit,
    glossaryNavigation, glossaryNavigationHeadlines, glossaryNavigationField, examplesNavigation,
    glossaryEarth, glossaryEarthHeadlines, glossaryEarthField, examplesEarth,
    glossaryExploration, glossaryExplorationHeadlines, glossaryExplorationField, examplesExploration,
    glossaryCommerce, glossaryCommerceHeadlines, glossaryCommerceField, examplesCommerce,
    glossaryNames, examplesNone, examplesEveryday,
]
