program-argument-error = sfbsh: { $problem } 运行“sfbsh -Help”可查看支持的参数。
program-argument-unknown = 未知参数“{ $argument }”。
program-argument-needs-value = 参数“{ $argument }”后面需要一个值。
program-encoded-command-invalid = -EncodedCommand 的值不是以 base64 编码的 UTF-16 文本。
program-ui-culture-unknown = UI 区域性“{ $culture }”没有对应的消息。支持 en、es、fr、pt、ru、zh，也可加上国家或地区，例如 fr-FR。
program-standard-input-unreadable = sfbsh: 无法读取标准输入：{ $detail }
program-standard-input-no-text = sfbsh: 标准输入不是文本：{ $detail }
program-script-missing = sfbsh: 脚本文件“{ $path }”不存在（查找位置：{ $full }）。请检查 -File 指定的路径。
program-product-level-unknown = sfbsh: 未知的产品级别“{ $level }”。请使用以下之一：{ $levels }。
program-help =
    sfbsh: 可在任何计算机上运行的 Skype for Business Server 命令行管理程序

      sfbsh                                 进入交互式提示符
      sfbsh script.ps1 [参数]               运行脚本（也可用 -File script.ps1）
      sfbsh -Command 'Get-CsImConfiguration'
      sfbsh -EncodedCommand BASE64          以 base64 编码的 UTF-16 命令
      其他程序 | sfbsh -                    从标准输入读取脚本
      sfbsh store export|import|verify|journal

      -Store 路径|memory:     部署配置的存放位置
                              （默认为 $SFBSH_STORE，其次为系统的数据目录）
      -ProductLevel 名称      提供哪个产品的 cmdlet：Lync2010、Lync2013、SfB2015、
                              SfB2015CU1 至 SfB2015CU9、SfB2019、SfB2019CU1
                              （默认为 $SFBSH_PRODUCT_LEVEL，其次为所有已知的 cmdlet）
      -UICulture 名称         消息和帮助的语言：en、es、fr、pt、ru、zh，也可加上国家或地区
                              （默认依次为 LC_ALL、LC_MESSAGES、LANG、en-US）
      -WorkingDirectory 目录  起始目录
      -NoProfile -NonInteractive -NoLogo -NoExit
      -ExecutionPolicy -InputFormat -OutputFormat -Version 的用法与 powershell.exe 相同。
