//! Binary streams, places in sequences, trees of `System.Xml.Linq`, as scripts use them.

use crate::modules::prints;

#[test]
fn numbers_and_texts_go_into_a_stream_and_come_back() {
    prints(
        "$s = [IO.MemoryStream]::new(); $w = [IO.BinaryWriter]::new($s)
        $w.Write(258); $w.Write('h'); $w.Write(1.5d); $w.Write([char]'x')
        $s.Length; $s.Position = 0; $r = [IO.BinaryReader]::new($s)
        $r.ReadInt32(); $r.ReadString(); $r.ReadDecimal(); $r.PeekChar(); $r.ReadChar(); $r.PeekChar()",
        "23\n258\nh\n1.5\n120\nx\n-1",
    );
    prints(
        "try { [IO.BinaryReader]::new([IO.MemoryStream]::new()).ReadByte() } catch { $_.Exception.InnerException.Message }",
        "Unable to read beyond the end of the stream.",
    );
}

#[test]
fn places_count_from_the_start_or_the_end() {
    prints(
        "\"$([Index]::new(2, $true))\"; [Index]::FromEnd(1).GetOffset(10); \"$([Range]::StartAt(2))\"",
        "^2\n9\n2..^0",
    );
}

#[test]
fn nodes_of_a_tree_know_their_neighbours_and_make_room_for_new_ones() {
    prints(
        "$r = [Xml.Linq.XElement]::Parse('<r><a/><b/><c><d/></c></r>')
        $a = $r.Element('a'); $a.NextNode.ToString(); $r.Element('c').PreviousNode.Name.LocalName
        ($r.Descendants('d') | Select-Object -First 1).Ancestors() | ForEach-Object { \"$($_.Name)\" }
        $a.AddAfterSelf([Xml.Linq.XElement]::new('z')); $r.Element('b').Remove(); $r.Element('c').ReplaceWith('t')
        $r.ToString() -replace '\\s'",
        "<b />\nb\nc\nr\n<r><a/><z/>t</r>",
    );
}

#[test]
fn context_that_another_match_shows_is_not_shown_again() {
    prints(
        "$m = 'a1', 'b', 'a2', 'c' | Select-String a -Context 1; $m | Out-String -Stream | Where-Object { $_ }
        \"$($m[1].Context.PreContext)/$($m[1].Context.DisplayPreContext)\"",
        "> a1\n  b\n> a2\n  c\nb/",
    );
}

#[test]
fn an_observable_collection_moves_its_items() {
    prints(
        "$o = [Collections.ObjectModel.ObservableCollection[int]]::new([int[]](1, 2, 3)); $o.Move(0, 2); \"$o\"",
        "2 3 1",
    );
}

#[test]
fn what_is_wrong_with_an_xml_text_is_told_with_its_place() {
    let wrong = [
        ("<a", "Unexpected end of file while parsing Name has occurred. Line 1, position 3."),
        ("<a b=1/>", r#"'1' is an unexpected token. The expected token is '"' or '''. Line 1, position 6."#),
        ("<a b/>", "'/' is an unexpected token. The expected token is '='. Line 1, position 5."),
        (r#"<a b="1" b="2"/>"#, "'b' is a duplicate attribute name. Line 1, position 10."),
        ("<a>&</a>", "An error occurred while parsing EntityName. Line 1, position 5."),
        ("<1/>", "Name cannot begin with the '1' character, hexadecimal value 0x31. Line 1, position 2."),
        ("<a><b></a>", "The 'b' start tag on line 1 position 5 does not match the end tag of 'a'. Line 1, position 9."),
        ("<a/><b/>", "There are multiple root elements. Line 1, position 6."),
        ("words", "Data at the root level is invalid. Line 1, position 1."),
        ("", "Root element is missing."),
    ];
    for (text, message) in wrong {
        prints(
            &format!("try {{ [xml]::new().LoadXml('{text}') }} catch {{ $_.Exception.InnerException.Message }}"),
            message,
        );
    }
}

#[test]
fn lines_are_laid_out_until_text_comes() {
    prints(
        "[Xml.Linq.XElement]::Parse('<a><k/>x<m/></a>').ToString()
        $r = [Xml.Linq.XElement]::Parse('<a><k/></a>'); $r.RemoveNodes(); $r.ToString()",
        "<a>\n  <k />x<m /></a>\n<a />",
    );
}
