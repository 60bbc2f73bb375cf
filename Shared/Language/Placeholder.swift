enum LanguagePlaceholder {}
