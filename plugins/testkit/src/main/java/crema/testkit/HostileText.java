package crema.testkit;

import java.util.List;

/** What people type, paste or try on purpose. */
final class HostileText {

    private HostileText() {}

    static List<String> all() {
        return List.of(
                "<script>alert('tea')</script><img src=x onerror=alert(1)>",
                "]]> --> \" onmouseover=\"steep()",
                "&lt;b&gt; &amp; &#0; %00 %s {0} ${tea} #{tea} {{tea}}",
                "[milk](javascript:alert(1)) ![x](//tea.example) `code` **bold** | cell |",
                "# heading",
                "- bullet",
                "    indented",
                "---",
                "All Topics",
                "Epiphanies (3 votes)",
                "a\r\nb\nc\rd\u2028e\u2029f\u0085g",
                "BEGIN:VEVENT\r\nSUMMARY:extra\r\nEND:VEVENT",
                "=HYPERLINK(\"https://tea.example\")",
                "tab\there, bell\u0007, escape\u001b[31m, delete\u007f, nought\u0000",
                "right to left \u202Eaet\u202C \u2067שלום\u2069 \u200Fمرحبا",
                "zero\u200Bwidth, byte order\uFEFF, no\u00A0break",
                "👩‍👩‍👧‍👦 🏳️‍🌈 🇵🇹 e\u0301 ﷽ Ｔｅａ",
                "tea".repeat(1666) + "ab",
                "🫖".repeat(2500),
                "; DROP TABLE teas; '",
                "..\\..\\C:\\tea ../../etc/tea",
                " ");
    }
}
