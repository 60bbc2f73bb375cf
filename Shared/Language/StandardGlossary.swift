/// The lines of the standard glossary: for each branch of the topic tree its terms, the words of headlines, names and
/// turns of the field, and examples.
let standardSections: [String] = [
    glossaryContext,
    glossaryPolicy, glossaryPolicyHeadlines, glossaryPolicyField, examplesPolicy,
    examplesPolicyPress, examplesPolicyNotices,
    glossaryOrbit, glossaryOrbitHeadlines, glossaryOrbitField, examplesOrbit,
    examplesOrbitPress, examplesOrbitNotices,
    glossaryNavigation, glossaryNavigationHeadlines, glossaryNavigationField, examplesNavigation,
    examplesNavigationPress, examplesNavigationNotices,
    glossaryEarth, glossaryEarthHeadlines, glossaryEarthField, examplesEarth,
    examplesEarthPress, examplesEarthNotices,
    glossaryExploration, glossaryExplorationHeadlines, glossaryExplorationField, examplesExploration,
    examplesExplorationPress, examplesExplorationNotices,
    glossaryCommerce, glossaryCommerceHeadlines, glossaryCommerceField, examplesCommerce,
    examplesCommercePress, examplesCommerceNotices,
    glossaryNames, examplesNone, examplesEveryday, examplesNonePress, examplesNoneNotices,
    examplesEverydayLocal,
]
