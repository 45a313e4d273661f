repl-banner =
    sfbsh { $version }, командная консоль Skype for Business Server
    Хранилище: { $store }
