store-StoreBusy = 存储“{ $place }”正由 { $host } 上的 { $user } 使用（进程 { $pid }，自 { $since } 起）；已等待 { $waited } 秒。
    .remedy = 请关闭该 shell（{ $host } 上的进程 { $pid }），或使用 --store 路径或 --store memory: 选择其他存储。
store-StoreBusy-unknown = 存储“{ $place }”正由另一个进程使用；已等待 { $waited } 秒。
    .remedy = 请关闭另一个 shell，或使用 --store 路径或 --store memory: 选择其他存储。
store-StoreDamaged = 存储“{ $place }”已损坏：{ $detail }。
    .remedy = 未做任何更改。运行“sfbsh store verify --store { $place }”可查看还能读取哪些内容；也可从备份还原该目录，或新建存储并用“sfbsh store import”导入此前的导出文件。
store-StoreNewerFormat = 存储“{ $place }”的格式为 { $found }，由较新版本的 sfbsh 写入；当前版本最高支持格式 { $known }。
    .remedy = 请使用较新版本的 sfbsh，或用该版本导出后在此导入。
store-NotAStore = “{ $place }”不是存储：{ $detail }。
    .remedy = 请为 --store 指定存储的路径，或者空目录或尚不存在的目录的路径。
store-StoreReadOnly = 无法写入存储“{ $place }”：{ $detail }。
    .remedy = 请为您的帐户授予该目录的写入权限，或使用 --store 路径或 --store memory: 选择其他存储。
store-StoreDiskFull = 存储“{ $place }”所在的磁盘已满：{ $detail }。
    .remedy = 请释放一些空间，然后重新启动 shell。已报告完成的更改会保留；请重做未完成的那一项。
store-StoreIo = 无法使用存储“{ $place }”：{ $detail }。
    .remedy = 请检查磁盘和目录，然后重新启动 shell。
store-StoreStopped = 写入失败后，存储“{ $place }”不再接受请求：{ $detail }
    .remedy = 请消除原因，然后重新启动 shell；所有已报告完成的更改都会保留。
store-StoreConflict = 存储在此期间已发生变化：更改基于修订版 { $expected }，而存储现为修订版 { $found }。
    .remedy = 请重新读取该对象，然后重做更改。
store-StoreInvalidDocument = 存储不接受“{ $place }”：{ $detail }。
    .remedy = 请更正名称或文档。
store-StoreImportInvalid = 导入文件在 { $place } 处无效：{ $detail }。
    .remedy = 未导入任何内容。请更正文件；“sfbsh store export”会显示所需的格式。
store-StoreLocationInvalid = “{ $place }”不是本程序支持的存储类型。
    .remedy = 请使用路径，或使用 memory: 表示仅在进程期间存在的存储。

store-command-failed = sfbsh store: { $problem }
store-file-unwritable = 无法写入“{ $file }”：{ $detail }。
store-file-unreadable = 无法读取“{ $file }”：{ $detail }。
store-file-no-text = “{ $file }”不是 UTF-8 文本。
store-damaged-above = 存储已损坏；请参见上文。
store-imported = 已导入：新增 { $added } 项，更改 { $changed } 项，删除 { $removed } 项，未变 { $unchanged } 项。
store-journal-when = 时间 (UTC)
store-journal-who = 操作者
store-journal-what = 对象
store-journal-before = 更改前
store-journal-after = 更改后
store-journal-command = 命令
store-usage =
    sfbsh store export [文件]          以 JSON 格式将配置写入文件或标准输出
    sfbsh store import 文件            在一个事务中用导出文件的配置替换当前配置
    sfbsh store verify                 读取全部内容并报告损坏之处
    sfbsh store journal [--last N] [--noun 名词] [--who 用户]
                                       谁在何时用哪个命令更改了什么
    存储由 -Store 路径或 $SFBSH_STORE 指定，否则使用系统的默认位置。
store-report-place = 存储：
store-report-revision = 修订版：
store-report-documents = 文档数：
store-report-entries = 日志条目数：
store-report-problem = 问题：
store-report-result = 结果：
store-report-ok = 正常
store-report-damaged = 已损坏
