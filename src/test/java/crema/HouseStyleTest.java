package crema;

import static org.assertj.core.api.Assertions.assertThat;

import crema.architecture.Javadoc;
import crema.architecture.Migration;
import crema.architecture.Pages;
import crema.architecture.Sources;
import crema.platform.web.Addresses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house style, kept by what is written. Beside each rule it is seen failing on something that breaks it. */
class HouseStyleTest {

    private static final Path MAIN = Path.of("main");
    private static final Path JAVA = MAIN.resolve("java");
    private static final Path WEBAPP = MAIN.resolve("webapp");
    private static final Path MIGRATIONS = MAIN.resolve("resources/db/migration");

    @TempDir
    private Path wrong;

    @Test
    void noClassIsLongerThan250Lines() {
        assertThat(new Sources(JAVA).longerThan(250, ".java")).isEmpty();
        assertThat(new Sources(Path.of("test")).longerThan(250, ".java")).isEmpty();
    }

    @Test
    void noModuleOfABrowserIsLongerThan250Lines() {
        assertThat(new Sources(WEBAPP).longerThan(250, ".js")).isEmpty();
    }

    @Test
    void aClassOf251LinesIsFound() throws IOException {
        given("Short.java", "\n".repeat(250));
        given("Long.java", "\n".repeat(251));
        given("long.js", "\n".repeat(251));

        assertThat(new Sources(wrong).longerThan(250, ".java")).containsExactly("Long.java");
        assertThat(new Sources(wrong).longerThan(250, ".js")).containsExactly("long.js");
    }

    @Test
    void noBeanOfAPageIsLongerThan80Lines() {
        assertThat(new Sources(JAVA).beansLongerThan(80)).isEmpty();
    }

    @Test
    void aBeanOf81LinesIsFound() throws IOException {
        given("Board.java", "package crema.session.web;\n@Named\n" + "\n".repeat(79));
        given("Filter.java", "package crema.session.web;\n" + "\n".repeat(80));

        assertThat(new Sources(wrong).beansLongerThan(80)).containsExactly("Board.java");
    }

    @Test
    void noPageIsLongerThan100Lines() {
        assertThat(new Sources(WEBAPP).longerThan(100, ".xhtml")).isEmpty();
    }

    @Test
    void everyPageHasTheBeanOfItsName() {
        assertThat(new Pages(WEBAPP).withoutBean("crema")).isEmpty();
    }

    @Test
    void aPageWithoutABeanIsFound() throws IOException {
        given("session/board.xhtml", "");
        given("session/bored.xhtml", "");
        given("session/row.xhtml", "");
        given("platform/missing.xhtml", "");
        given("WEB-INF/tags/card.xhtml", "");
        given("WEB-INF/web.xml", "<error-page><location>/platform/missing.xhtml</location></error-page>");

        assertThat(new Pages(wrong).withoutBean("crema")).containsExactly("/session/bored.xhtml", "/session/row.xhtml");
    }

    @Test
    void everyAddressOfAPageLeadsToOne() {
        assertThat(Addresses.all())
                .extracting(Addresses.Address::page)
                .filteredOn(page -> page.endsWith(".xhtml"))
                .isNotEmpty()
                .allMatch(new Pages(WEBAPP)::has);
    }

    @Test
    void anAddressThatLeadsToNoPageIsFound() {
        assertThat(new Pages(WEBAPP).has("/session/bored.xhtml")).isFalse();
        assertThat(new Pages(WEBAPP).has("/WEB-INF/templates/page.xhtml")).isFalse();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        assertThat(Javadoc.missingBelow(JAVA)).isEmpty();
    }

    @Test
    void aPublicTypeThatSaysNothingIsFound() throws IOException {
        given(
                "crema/Told.java",
                "package crema;\n/** Told. */\n@Deprecated\npublic class Told {\n  public record Inner() {}\n}");
        given("crema/Mute.java", "package crema;\n// no Javadoc\npublic interface Mute {}");
        given("crema/Own.java", "package crema;\nclass Own {}");

        assertThat(Javadoc.missingBelow(wrong)).containsExactlyInAnyOrder("crema.Inner", "crema.Mute");
    }

    @Test
    void everyPackageSaysWhatBelongsIntoIt() {
        assertThat(new Sources(JAVA).withoutPackageInfo()).isEmpty();
    }

    @Test
    void aPackageThatSaysNothingIsFound() throws IOException {
        given("crema/told/package-info.java", "");
        given("crema/mute/Mute.java", "");

        assertThat(new Sources(wrong).withoutPackageInfo()).containsExactly("crema/mute");
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(new Sources(MAIN).leftUndone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"// TO" + "DO later", "/* FIX" + "ME */"})
    void whatIsLeftForLaterIsFound(String line) throws IOException {
        given("Topic.java", line);
        given("board.js", line);

        assertThat(new Sources(wrong).leftUndone()).containsExactly("Topic.java", "board.js");
    }

    @Test
    void noPageIsSentAgainAsAWhole() {
        assertThat(new Sources(WEBAPP).repaintingAll()).isEmpty();
    }

    @Test
    void aPageThatIsSentAgainAsAWholeIsFound() throws IOException {
        given("me.xhtml", "<p:commandButton update=\"@all\"/>");

        assertThat(new Sources(wrong).repaintingAll()).containsExactly("me.xhtml");
    }

    @Test
    void everyConstraintOfAMigrationHasAName() {
        assertThat(Migration.below(MIGRATIONS))
                .isNotEmpty()
                .allMatch(Migration::isNamedByItsPlace)
                .allSatisfy(migration ->
                        assertThat(migration.unnamed()).as(migration.name()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table cup (id uuid primary key);",
                "create table cup (id uuid not null, primary key (id));",
                "create table cup (name varchar(9) unique);",
                "create table cup (id uuid, unique key cup_id (id));",
                "create table cup (bean_id uuid references bean (id));",
                "create table cup (bean_id uuid, foreign key (bean_id) references bean (id));",
                "create table cup (size int check (size > 0));",
                "create table cup (size int,\n  constraint check (size > 0));",
                "alter table cup add unique (name);"
            })
    void aConstraintWithoutANameIsFound(String statement) throws IOException {
        given("V001__cups.sql", "-- constraint of cups\n" + statement);

        assertThat(Migration.below(wrong)).flatExtracting(Migration::unnamed).isNotEmpty();
    }

    @Test
    void aMigrationOfAnotherNameIsFound() {
        assertThat(List.of(
                        new Migration("V1__cups.sql", ""),
                        new Migration("V001_cups.sql", ""),
                        new Migration("cups.sql", "")))
                .noneMatch(Migration::isNamedByItsPlace);
    }

    private void given(String file, String text) throws IOException {
        Path path = wrong.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
