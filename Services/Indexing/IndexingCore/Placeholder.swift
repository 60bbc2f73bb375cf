enum IndexingPlaceholder {}
