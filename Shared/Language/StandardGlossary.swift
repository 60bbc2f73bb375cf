/// The lines of the standard glossary: for each branch of the topic tree its terms, the words of headlines, names and
/// turns of the field, and examples.
let standardSections: [String] = [
    glossaryContext,
    glossaryPolicy, glossaryPolicyHeadlines, glossaryPolicyField, examplesPolicy,
    examplesPolicyPress, examplesPolicyNotices, examplesPolicyFeeds,
    glossaryOrbit, glossaryOrbitHeadlines, glossaryOrbitField, examplesOrbit,
    examplesOrbitPress, examplesOrbitNotices, examplesOrbitFeeds,
    glossaryNavigation, glossaryNavigationHeadlines, glossaryNavigationField, examplesNavigation,
    examplesNavigationPress, examplesNavigationNotices, examplesNavigationFeeds,
    glossaryEarth, glossaryEarthHeadlines, glossaryEarthField, examplesEarth,
    examplesEarthPress, examplesEarthNotices, examplesEarthFeeds,
    glossaryExploration, glossaryExplorationHeadlines, glossaryExplorationField, examplesExploration,
    examplesExplorationPress, examplesExplorationNotices, examplesExplorationFeeds,
    glossaryCommerce, glossaryCommerceHeadlines, glossaryCommerceField, examplesCommerce,
    examplesCommercePress, examplesCommerceNotices, examplesCommerceFeeds,
    glossaryNames, examplesNone, examplesEveryday, examplesNonePress, examplesNoneNotices, examplesNoneFeeds,
    examplesEverydayLocal,
]
