package crema.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one table from public address to page or servlet. Parts in braces reach the page's bean through {@link AddressParts}. */
public final class Addresses {

    private static final List<Address> TABLE = List.of(
            new Address("/", "/session/home.xhtml"),
            new Address("/g/{group}", "/community/groupPage.xhtml"),
            new Address("/g/{group}/{chapter}", "/session/chapterPage.xhtml"),
            new Address("/g/{group}/{chapter}/archive.zip", "/served/archive"),
            new Address("/g/{group}/{chapter}/export/{exporter}", "/served/chapter-export"),
            new Address("/g/{group}/{chapter}/import", "/archive/importPage.xhtml"),
            new Address("/g/{group}/{chapter}/import/{run}", "/archive/runPage.xhtml"),
            new Address("/g/{group}/{chapter}/import/{run}/{number}", "/archive/notePage.xhtml"),
            new Address("/g/{group}/{chapter}/settings", "/community/chapterSettings.xhtml"),
            new Address("/g/{group}/{chapter}/{session}", "/session/sessionPage.xhtml"),
            new Address("/g/{group}/{chapter}/{session}/board", "/session/board.xhtml"),
            new Address("/g/{group}/{chapter}/{session}/projector", "/session/projector.xhtml"),
            new Address("/g/{group}/{chapter}/{session}/replay", "/session/replayPage.xhtml"),
            new Address("/g/{group}/{chapter}/{session}/picture", "/served/picture"),
            new Address("/g/{group}/{chapter}/{session}/export/{exporter}", "/served/export"),
            new Address("/join/{code}", "/session/join.xhtml"),
            new Address("/join/{code}/qr.svg", "/served/join-qr"),
            new Address("/invitation/{code}", "/community/invitationPage.xhtml"),
            new Address("/sign-in", "/member/signIn.xhtml"),
            new Address("/me", "/member/me.xhtml"),
            new Address("/admin", "/community/admin.xhtml"));

    private Addresses() {}

    /** Where a public address leads, if anywhere. */
    public static Optional<Found> find(String path) {
        return TABLE.stream().flatMap(address -> address.match(path).stream()).findFirst();
    }

    public static List<Address> all() {
        return TABLE;
    }

    /** A page and what the braces stood for. */
    public record Found(String page, Map<String, String> parts) {}

    /** A line of the table. */
    public record Address(String pattern, String page, Pattern form) {

        private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

        Address(String pattern, String page) {
            this(pattern, page, Pattern.compile(PART.matcher(pattern).replaceAll("(?<$1>[^/]+)")));
        }

        Optional<Found> match(String path) {
            Matcher matcher = form.matcher(path);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Map<String, String> parts = new LinkedHashMap<>();
            PART.matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(name -> parts.put(name, matcher.group(name)));
            return Optional.of(new Found(page, Map.copyOf(parts)));
        }
    }
}
