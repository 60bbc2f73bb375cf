enum FeedFormatsPlaceholder {}
