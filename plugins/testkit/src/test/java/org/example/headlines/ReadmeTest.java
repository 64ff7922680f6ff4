package org.example.headlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theExampleOfTheReadmeIsTheOneThatPassesTheContract() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains(code("HeadlinesExporter"), code("HeadlinesExporterTest"));
    }

    private static String code(String type) throws IOException {
        return "```java\n" + Files.readString(Path.of("src/test/java/org/example/headlines", type + ".java")) + "```\n";
    }
}
