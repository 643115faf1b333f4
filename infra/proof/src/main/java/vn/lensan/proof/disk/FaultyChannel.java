package vn.lensan.proof.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import org.apache.lucene.tests.mockfile.FilterFileChannel;

/** An open file of the faulty disk. */
final class FaultyChannel extends FilterFileChannel {
  private final String name;
  private final DiskRegister register;

  FaultyChannel(FileChannel channel, String name, DiskRegister register) throws IOException {
    super(channel);
    this.name = name;
    this.register = register;
    if (!register.knows(name)) {
      register.forced(name, channel.size());
    }
  }

  private void refuseWhenFull() throws IOException {
    if (register.full()) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public void force(boolean metaData) throws IOException {
    // Taken before, since what is written meanwhile may miss this force.
    long length = size();
    super.force(metaData);
    register.forced(name, length);
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    refuseWhenFull();
    return super.write(source);
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    refuseWhenFull();
    return super.write(source, position);
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
    refuseWhenFull();
    return super.write(sources, offset, length);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    refuseWhenFull();
    return super.transferFrom(source, position, count);
  }

  @Override
  public FileChannel truncate(long length) throws IOException {
    super.truncate(length);
    register.shortened(name, length);
    return this;
  }
}
