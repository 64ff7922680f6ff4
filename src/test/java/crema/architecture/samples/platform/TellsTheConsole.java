package crema.architecture.samples.platform;

/** Prints. */
public class TellsTheConsole {

    void tell(String what) {
        System.out.println(what);
    }
}
