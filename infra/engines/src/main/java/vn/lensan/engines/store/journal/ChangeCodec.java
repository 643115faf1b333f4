package vn.lensan.engines.store.journal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.lensan.engines.store.journal.Change.CollectionDropped;
import vn.lensan.engines.store.journal.Change.CollectionMade;
import vn.lensan.engines.store.journal.Change.CollectionRenamed;
import vn.lensan.engines.store.journal.Change.DatabaseDropped;
import vn.lensan.engines.store.journal.Change.IndexDropped;
import vn.lensan.engines.store.journal.Change.IndexMade;
import vn.lensan.engines.store.journal.Change.Removed;
import vn.lensan.engines.store.journal.Change.Stored;

/** How a change lies in a frame: one byte for its kind, then its parts. */
final class ChangeCodec {

  private ChangeCodec() {}

  static void write(Change change, DataOutput out) throws IOException {
    switch (change) {
      case Stored it -> {
        writeHead(1, it.in(), out);
        writeBytes(it.id(), out);
        writeBytes(it.document(), out);
      }
      case Removed it -> {
        writeHead(2, it.in(), out);
        writeBytes(it.id(), out);
      }
      case CollectionMade it -> writeHead(3, it.in(), out);
      case CollectionDropped it -> writeHead(4, it.in(), out);
      case CollectionRenamed it -> {
        writeHead(5, it.from(), out);
        writeNamespace(it.to(), out);
      }
      case DatabaseDropped it -> {
        out.writeByte(6);
        out.writeUTF(it.database());
      }
      case IndexMade it -> {
        writeHead(7, it.in(), out);
        out.writeUTF(it.name());
        writeBytes(it.definition(), out);
      }
      case IndexDropped it -> {
        writeHead(8, it.in(), out);
        out.writeUTF(it.name());
      }
    }
  }

  static Change read(DataInput in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case 1 -> new Stored(readNamespace(in), readBytes(in), readBytes(in));
      case 2 -> new Removed(readNamespace(in), readBytes(in));
      case 3 -> new CollectionMade(readNamespace(in));
      case 4 -> new CollectionDropped(readNamespace(in));
      case 5 -> new CollectionRenamed(readNamespace(in), readNamespace(in));
      case 6 -> new DatabaseDropped(in.readUTF());
      case 7 -> new IndexMade(readNamespace(in), in.readUTF(), readBytes(in));
      case 8 -> new IndexDropped(readNamespace(in), in.readUTF());
      default -> throw new IOException("Unknown kind of change " + kind);
    };
  }

  private static void writeHead(int kind, Namespace in, DataOutput out) throws IOException {
    out.writeByte(kind);
    writeNamespace(in, out);
  }

  private static void writeNamespace(Namespace name, DataOutput out) throws IOException {
    out.writeUTF(name.database());
    out.writeUTF(name.collection());
  }

  private static Namespace readNamespace(DataInput in) throws IOException {
    return new Namespace(in.readUTF(), in.readUTF());
  }

  private static void writeBytes(byte[] bytes, DataOutput out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
