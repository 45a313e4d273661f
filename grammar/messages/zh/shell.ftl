shell-memory-limit = 脚本需要的内存超过了此 shell 允许占用的 { $limit } MB。如需更多内存，请设置环境变量 SFBSH_MEMORY_LIMIT（单位为 MB）。
shell-not-built = 此 shell 认识 cmdlet“{ $name }”，但尚未实现其行为；已实现的内容见 docs/compatibility.md。未执行任何操作。
shell-not-supported = 此 shell 不支持 cmdlet“{ $name }”：{ $reason }。未执行任何操作。
shell-online-parameter = 参数 { $parameter } 仅适用于联机服务：此部署没有租户。请不要使用该参数。
