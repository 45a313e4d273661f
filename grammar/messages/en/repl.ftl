# The prompt.

repl-banner =
    sfbsh { $version }, Skype for Business Server Management Shell
    Store: { $store }
