package crema.access;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.Answer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How long browsers may keep scripts and styles. */
class StillFilesIT {

    private final String address = Jsoup.parse(
                    Wire.visitor().get("/sign-in").expect(200).body())
            .select("link[href*=crema.css]")
            .attr("href");

    @Test
    void anAddressThatNamesTheContentIsKeptForGood() {
        assertThat(keeping(Wire.visitor().get(address).expect(200))).isEqualTo("public, max-age=31536000, immutable");
    }

    /** Another node may have another version: what it answers must not be kept under this one's name. */
    @Test
    void anyOtherAddressIsAskedForEachTime() {
        assertThat(keeping(Wire.visitor().get("/static/css/crema.css").expect(200)))
                .isEqualTo("no-cache");
        assertThat(keeping(Wire.visitor()
                        .get("/static/css/crema.css?v=0000000000000000")
                        .expect(200)))
                .isEqualTo("no-cache");
    }

    @Test
    void onlyTheContentDecidesWhetherItIsStillTheSame() {
        var tag = Wire.visitor()
                .get(address)
                .expect(200)
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        Wire.visitor().with("If-None-Match", tag).get(address).expect(304);
        Wire.visitor().with("If-None-Match", "W/\"another\"").get(address).expect(200);
        Wire.visitor()
                .with("If-Modified-Since", "Tue, 01 Jan 2030 00:00:00 GMT")
                .get(address)
                .expect(200);
    }

    /** The launcher and every balancer ask for it: a server without it is left out and ended. */
    @Test
    void whatABalancerAsksForIsThere() {
        Wire.visitor().get("/static/icon.svg").expect(200);
    }

    private static String keeping(Answer answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }
}
