package crema.architecture.samples.session;

/** Where a use case records what happened. */
public class Journal {

    void record() {
        // a sample is never run
    }
}
