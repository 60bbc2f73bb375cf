/// The lines of the standard glossary, a section a branch of the topic tree.
let standardSections: [String] = [
    glossaryContext, glossaryPolicy, glossaryOrbit, glossaryNavigation, glossaryEarth, glossaryExploration,
    glossaryCommerce,
    glossaryNames,
]
