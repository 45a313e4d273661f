repl-banner =
    sfbsh { $version }，Skype for Business Server 命令行管理程序
    存储：{ $store }
