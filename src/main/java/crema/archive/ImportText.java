package crema.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The bytes of a note as it was brought. They are removed some weeks later; what became a session keeps its original there. */
@Entity
@Table(name = "import_text")
class ImportText {

    @Id
    private UUID entryId;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] bytes;

    protected ImportText() {}

    ImportText(UUID entryId, byte[] bytes) {
        this.entryId = entryId;
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
