//! Loads `grammar/`: cmdlet signatures, nouns, views, aliases, messages.
