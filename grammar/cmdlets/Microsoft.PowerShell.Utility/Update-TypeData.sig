cmdlet Update-TypeData
module Microsoft.PowerShell.Utility
default FileSet
confirm Low

syntax FileSet
    Update-TypeData [[-AppendPath] <string[]>] [-PrependPath <string[]>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax DynamicTypeSet
    Update-TypeData -TypeName <string> [-MemberType <PSMemberTypes>] [-MemberName <string>] [-Value <Object>] [-SecondValue <Object>] [-TypeConverter <type>] [-TypeAdapter <type>] [-SerializationMethod <string>] [-TargetTypeForDeserialization <type>] [-SerializationDepth <int>] [-DefaultDisplayProperty <string>] [-InheritPropertySerializationSet <bool>] [-StringSerializationSource <string>] [-DefaultDisplayPropertySet <string[]>] [-DefaultKeyPropertySet <string[]>] [-PropertySerializationSet <string[]>] [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax TypeDataSet
    Update-TypeData [-TypeData] <TypeData[]> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-MemberType <System.Management.Automation.PSMemberTypes> notNullOrEmpty set(NoteProperty, AliasProperty, ScriptProperty, CodeProperty, ScriptMethod, CodeMethod)
-MemberName notNullOrEmpty
-Value <System.Object>
-SecondValue <System.Object> notNull
-TypeConverter notNull
-TypeAdapter notNull
-SerializationMethod notNullOrEmpty
-TargetTypeForDeserialization notNull
-SerializationDepth notNull range(0, 2147483647)
-DefaultDisplayProperty notNullOrEmpty
-InheritPropertySerializationSet <System.Nullable[bool]> notNull
-StringSerializationSource notNullOrEmpty
-DefaultDisplayPropertySet notNullOrEmpty
-DefaultKeyPropertySet notNullOrEmpty
-PropertySerializationSet notNullOrEmpty
-TypeName pipeline notNullOrEmpty
-Force
-TypeData <System.Management.Automation.Runspaces.TypeData[]> pipeline byName
-AppendPath pipeline byName alias(PSPath, Path) notNull
-PrependPath notNull
