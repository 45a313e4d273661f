help-view-name = 名称
help-view-synopsis = 摘要
help-view-syntax = 语法
help-view-description = 说明
help-view-parameters = 参数
help-view-inputs = 输入
help-view-outputs = 输出
help-view-notes = 注释
help-view-links = 相关链接
help-view-remarks = 备注
help-view-aliases = 别名
help-view-example = 示例
help-view-required = 是否必需？
help-view-position = 位置？
help-view-default = 默认值
help-view-pipeline = 是否接受管道输入？
help-view-set = 参数集名称
help-view-parameter-aliases = 别名
help-view-dynamic = 是否动态？
help-view-wildcards = 是否接受通配符？
help-view-common =
    此 cmdlet 支持通用参数：Verbose、Debug、
    ErrorAction、ErrorVariable、WarningAction、WarningVariable、
    OutBuffer、PipelineVariable 和 OutVariable。有关详细信息，请参阅
    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216)。{ " " }
help-view-see-examples = 若要查看示例，请键入："Get-Help { $name } -Examples"
help-view-see-detailed = 有关详细信息，请键入："Get-Help { $name } -Detailed"
help-view-see-full = 若要获取技术信息，请键入："Get-Help { $name } -Full"
help-view-see-online = 若要获取联机帮助，请键入："Get-Help { $name } -Online"
