program-argument-error = sfbsh: { $problem } 运行“sfbsh -Help”可查看支持的参数。
program-argument-unknown = 未知参数“{ $argument }”。
program-argument-needs-value = 参数“{ $argument }”后面需要一个值。
program-encoded-command-invalid = -EncodedCommand 的值不是以 base64 编码的 UTF-16 文本。
program-ui-culture-unknown = UI 区域性“{ $culture }”没有对应的消息。支持 en、es、fr、pt、ru、zh，也可加上国家或地区，例如 fr-FR。
