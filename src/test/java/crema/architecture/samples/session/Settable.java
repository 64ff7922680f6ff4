package crema.architecture.samples.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity anybody may write into. */
@Entity
public class Settable {

    @Id
    private String id;

    void setId(String id) {
        this.id = id;
    }
}
