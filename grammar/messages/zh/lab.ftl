lab-target-deployment = 整个部署及其配置和用户
lab-target-world = 模拟的客户端和 Exchange
lab-value-refused = 参数“{ $parameter }”的值“{ $value }”无效；应为{ $form }。
lab-form-build = 四个数字，例如 16.0.6920.1000
lab-form-date = 日期，例如 2016-06-14
lab-form-mailbox = OnPremises、Online 或 None
