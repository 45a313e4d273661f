repl-banner =
    sfbsh { $version }, Skype for Business Server Management Shell
    Magasin : { $store }
