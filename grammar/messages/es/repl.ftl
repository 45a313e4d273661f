repl-banner =
    sfbsh { $version }, Shell de administración de Skype for Business Server
    Almacén: { $store }
