/// The lines of the standard glossary, two sections a branch of the topic tree: its terms, and the words of headlines.
let standardSections: [String] = [
    glossaryContext,
    glossaryPolicy, glossaryPolicyHeadlines,
    glossaryOrbit, glossaryOrbitHeadlines,
    glossaryNavigation, glossaryNavigationHeadlines,
    glossaryEarth, glossaryEarthHeadlines,
    glossaryExploration, glossaryExplorationHeadlines,
    glossaryCommerce, glossaryCommerceHeadlines,
    glossaryNames,
]
