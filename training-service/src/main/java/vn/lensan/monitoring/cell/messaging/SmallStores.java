package vn.lensan.monitoring.cell.messaging;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;

/** All stores share one small cache: by default each would take 50 MiB and three write buffers. */
public final class SmallStores implements RocksDBConfigSetter {
  private static final long CACHE_BYTES = 8L << 20;
  private static final long WRITE_BUFFER_BYTES = 1L << 20;
  private static final long BLOCK_BYTES = 4L << 10;
  private static final int WRITE_BUFFERS = 2;

  private static final class Shared {
    static final Cache CACHE = cache();

    private static Cache cache() {
      RocksDB.loadLibrary();
      return new LRUCache(CACHE_BYTES);
    }
  }

  @Override
  public void setConfig(String store, Options options, Map<String, Object> settings) {
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(Shared.CACHE);
    table.setBlockSize(BLOCK_BYTES);
    table.setCacheIndexAndFilterBlocks(true);
    options.setTableFormatConfig(table);
    options.setWriteBufferSize(WRITE_BUFFER_BYTES);
    options.setMaxWriteBufferNumber(WRITE_BUFFERS);
  }

  @Override
  public void close(String store, Options options) {
    // The cache is everybody's and lives as long as the process.
  }
}
