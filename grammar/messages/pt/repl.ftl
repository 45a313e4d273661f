repl-banner =
    sfbsh { $version }, Shell de Gerenciamento do Skype for Business Server
    Repositório: { $store }
