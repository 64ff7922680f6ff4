package crema.session;

import crema.it.Answer;
import crema.it.Evening;
import crema.it.History;
import crema.it.Person;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Five people who do whatever comes to their minds: what makes sense, what came too late, what is not theirs to do, the same thing
 * twice, and something they had meant to do long ago. The first of them facilitates.
 */
final class AnyEvening {

    /** What is sent: the same each time it is repeated. */
    record Asked(int person, String key, String method, String path, Map<String, ?> body) {}

    private static final List<String> PHASES =
            List.of("gathering", "voting", "voting", "voting", "discussing", "discussing", "discussing", "closed");

    final Evening evening = Evening.gathering();
    final History history = new History();
    final List<Person> people = Stream.concat(
                    Stream.of(evening.host()),
                    Stream.of("Aya", "Inês", "João", "Zoë").map(evening::guest))
            .toList();
    private final List<UUID> topics = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile int latest;

    /** One mind: what it will do next depends on nothing but its seed and what it has been told. */
    final class Mind {

        private final String name;
        private final Random random;
        private final List<Asked> late = new ArrayList<>();
        private final List<Asked> done = new ArrayList<>();
        private int asked;

        Mind(String name, long seed) {
            this.name = name;
            this.random = new Random(seed);
        }

        /** The next command, of any of the people from {@code first} to {@code last}. */
        Answer next(int first, int last) {
            int mood = random.nextInt(20);
            if (mood < 3 && !done.isEmpty()) {
                return send(any(done));
            }
            if (mood < 6 && !late.isEmpty()) {
                return send(late.remove(random.nextInt(late.size())));
            }
            if (mood < 11) {
                return send(undo(first + random.nextInt(last - first + 1)));
            }
            if (mood < 13) {
                late.add(idea(first + random.nextInt(last - first + 1)));
            }
            return send(idea(first + random.nextInt(last - first + 1)));
        }

        /** The last thing of all, one's own last, or something of long ago. */
        private Asked undo(int person) {
            int seq = random.nextInt(4) == 0 ? random.nextInt(latest + 1) : Math.max(1, latest - random.nextInt(3));
            return ask(person, "POST", "/undo", random.nextInt(3) == 0 ? Map.of() : Map.of("seq", seq));
        }

        private Asked idea(int person) {
            int kind = random.nextInt(100);
            if (kind < 45) {
                return ask(person, kind < 33 ? "POST" : "DELETE", topic() + "/votes", Map.of());
            } else if (kind < 63) {
                return aboutTopics(person, kind);
            } else if (kind < 84) {
                return written(person, kind);
            } else if (kind < 87) {
                return clock(random.nextInt(8) == 0 ? person : 0);
            }
            return facilitating(random.nextInt(8) == 0 ? person : 0, kind);
        }

        private Asked aboutTopics(int person, int kind) {
            if (kind < 54 || topics.isEmpty()) {
                return ask(person, "POST", "/topics", Map.of("title", "Topic " + random.nextInt(9)));
            }
            if (kind < 58) {
                return random.nextBoolean()
                        ? ask(0, "POST", topic() + "/split", Map.of())
                        : ask(0, "POST", topic() + "/merge", Map.of("other", id()));
            }
            if (kind < 59) {
                return ask(person, random.nextBoolean() ? "POST" : "DELETE", topic() + "/off-record", Map.of());
            }
            return kind < 61
                    ? ask(person, "PATCH", topic(), Map.of("title", random.nextBoolean() ? "" : "Mended"))
                    : ask(person, "DELETE", topic(), Map.of());
        }

        private Asked written(int person, int kind) {
            Map<String, ?> line = Map.of("text", "Line " + random.nextInt(99), "depth", random.nextInt(7));
            if (kind < 65) {
                var list = Json.createArrayBuilder(List.of(line, line, onTop(line)))
                        .build();
                return ask(person, "POST", topic() + "/notes/list", Map.of("lines", list));
            } else if (kind < 72) {
                return ask(person, "POST", topic() + "/notes", random.nextInt(4) == 0 ? onTop(line) : line);
            } else if (kind < 76) {
                return ask(person, "POST", "/epiphanies", line);
            } else if (lines.isEmpty()) {
                return ask(person, "DELETE", "/epiphanies/" + UUID.randomUUID(), Map.of());
            }
            String some = any(lines);
            if (kind < 78 && some.contains("/notes/")) {
                String other = any(lines);
                return ask(
                        person, "POST", some + "/place", Map.of("after", other.substring(other.lastIndexOf('/') + 1)));
            }
            if (kind < 81) {
                return kind < 79 ? ask(person, "PATCH", some, line) : ask(person, "POST", some + "/strike", Map.of());
            }
            return ask(person, "DELETE", some, Map.of());
        }

        private Map<String, ?> onTop(Map<String, ?> line) {
            return Map.of("text", line.get("text"), "depth", line.get("depth"), "after", JsonValue.NULL);
        }

        private Asked facilitating(int person, int kind) {
            if (kind < 92) {
                Map<String, ?> body = random.nextInt(3) == 0
                        ? Map.of("phase", any(PHASES), "from", any(PHASES))
                        : Map.of("phase", any(PHASES));
                return ask(person, "POST", "/phase", body);
            } else if (kind < 93) {
                return ask(person, "POST", "/facilitator", Map.of());
            } else if (kind < 96) {
                Map<String, ?> body = random.nextBoolean() ? Map.of() : Map.of("after", id());
                return ask(person, "POST", topic() + "/start", body);
            }
            return ask(person, "POST", topic() + (kind < 98 ? "/timeboxes" : "/finish"), Map.of());
        }

        /** About the clock of the topic that runs, or of another one. */
        private Asked clock(int person) {
            return switch (random.nextInt(4)) {
                case 0 -> ask(person, "POST", topic() + "/pause", Map.of());
                case 1 -> ask(person, "POST", topic() + "/resume", Map.of());
                case 2 -> ask(person, "POST", topic() + "/thumb", Map.of("timebox", 1, "answer", "go-on"));
                default -> ask(person, "POST", "/back", random.nextBoolean() ? Map.of() : Map.of("after", id()));
            };
        }

        private Asked ask(int person, String method, String path, Map<String, ?> body) {
            return new Asked(person, name + " " + asked++, method, path, body);
        }

        /** One of the latest, one of all, or one that never was. */
        private String topic() {
            return "/topics/" + id();
        }

        private String id() {
            int size = topics.size();
            if (size == 0 || random.nextInt(12) == 0) {
                return new UUID(random.nextLong(), random.nextLong()).toString();
            }
            int from = random.nextInt(3) == 0 ? 0 : Math.max(0, size - 5);
            return topics.get(from + random.nextInt(size - from)).toString();
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private Answer send(Asked what) {
            history.attempted(what.key());
            var answer = people.get(what.person())
                    .api()
                    .withKey(what.key())
                    .send(
                            what.method(),
                            evening.call(what.path()),
                            what.body().isEmpty()
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(Json.createObjectBuilder(what.body())
                                            .build()
                                            .toString()));
            history.answered(name, what.key(), answer);
            done.add(what);
            remember(what, answer);
            return answer;
        }
    }

    private void remember(Asked what, Answer answer) {
        if (answer.status() < 300) {
            latest = answer.number("seq");
        }
        if (answer.status() == 201 && what.path().equals("/topics") || isMerged(what, answer)) {
            topics.add(answer.id());
        } else if (answer.status() == 201) {
            lines.add(what.path().replaceFirst("/list$", "") + "/" + answer.id());
        }
    }

    private boolean isMerged(Asked what, Answer answer) {
        return answer.status() == 200 && what.path().endsWith("/merge") && !topics.contains(answer.id());
    }

    /** One mind for each of them. */
    List<Mind> minds(long seed) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Mind("person " + i, seed + i))
                .toList();
    }
}
