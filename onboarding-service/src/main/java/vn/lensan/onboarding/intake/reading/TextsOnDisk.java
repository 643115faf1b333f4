package vn.lensan.onboarding.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The shared texts of a workbook, in small blocks in a file that goes when this is closed.
 * Spreadsheets number texts in the order in which cells named them first, so the blocks that were
 * asked for lately answer nearly every question; in a list that was sorted afterwards each question
 * may open another block, which is why they are small.
 */
final class TextsOnDisk implements Closeable {
  private static final int BLOCK = 1 << 13;
  private static final int BLOCKS_IN_MEMORY = 512;

  private final FileChannel file;
  private final BlockCipher cipher = new BlockCipher();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, byte[]> read = new Recent();
  private final ByteArrayOutputStream filling = new ByteArrayOutputStream(BLOCK);
  private int first;
  private int count;

  /**
   * @param first number of its first text
   */
  private record Block(int first, long at, int length) {}

  private TextsOnDisk(Path folder) throws IOException {
    file =
        FileChannel.open(
            folder.resolve(UUID.randomUUID().toString()),
            Set.of(
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
  }

  static TextsOnDisk of(InputStream part, Path folder) throws IOException {
    TextsOnDisk texts = new TextsOnDisk(folder);
    try (XmlPart xml = new XmlPart(part)) {
      while (xml.next("si")) {
        texts.add(text(xml));
      }
      texts.flush();
      return texts;
    } catch (IOException | RuntimeException failure) {
      texts.close();
      throw failure;
    }
  }

  /** Of all its runs, without what tells how it is spoken. */
  private static String text(XmlPart xml) throws IOException {
    StringBuilder text = new StringBuilder();
    while (xml.step() && !xml.ends("si")) {
      if (xml.begins("t")) {
        xml.appendText("t", text);
      } else if (xml.begins("rPh")) {
        xml.appendText("rPh", new StringBuilder());
      }
    }
    return text.toString();
  }

  private void add(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    filling.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    filling.writeBytes(bytes);
    count++;
    if (filling.size() >= BLOCK) {
      flush();
    }
  }

  private void flush() throws IOException {
    byte[] sealed = cipher.seal(blocks.size(), filling.toByteArray());
    long at = file.size();
    ByteBuffer rest = ByteBuffer.wrap(sealed);
    while (rest.hasRemaining()) {
      file.write(rest, at + rest.position());
    }
    blocks.add(new Block(first, at, sealed.length));
    filling.reset();
    first = count;
  }

  /** Of a number that is below the count; that of another is no text of this workbook. */
  String text(int number) throws IOException {
    if (number < 0 || number >= count) {
      throw new IOException("No such text: " + number);
    }
    int at = blockOf(number);
    byte[] block = read.get(at);
    if (block == null) {
      block = load(at);
      read.put(at, block);
    }
    return text(ByteBuffer.wrap(block), number - blocks.get(at).first);
  }

  private static String text(ByteBuffer block, int before) {
    for (int passed = 0; passed < before; passed++) {
      int length = block.getInt();
      block.position(block.position() + length);
    }
    int length = block.getInt();
    return new String(block.array(), block.position(), length, StandardCharsets.UTF_8);
  }

  private int blockOf(int number) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).first <= number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private byte[] load(int at) throws IOException {
    Block block = blocks.get(at);
    ByteBuffer sealed = ByteBuffer.allocate(block.length);
    while (sealed.hasRemaining() && file.read(sealed, block.at + sealed.position()) > 0) {
      // As often as it takes.
    }
    return cipher.open(at, sealed.array());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Blocks that were asked for lately. */
  private static final class Recent extends LinkedHashMap<Integer, byte[]> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(BLOCKS_IN_MEMORY, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
      return size() > BLOCKS_IN_MEMORY;
    }
  }
}
