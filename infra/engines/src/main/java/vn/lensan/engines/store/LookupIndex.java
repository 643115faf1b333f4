package vn.lensan.engines.store;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/**
 * A declared index that is not unique. It holds nothing itself: the collection keeps a {@link
 * FieldLookup} for its first field, since an index is not told the position of what is removed.
 */
final class LookupIndex extends EmptyIndex<Integer> {

  LookupIndex(String name, List<IndexKey> keys) {
    super(name, keys);
  }

  String field() {
    return getKeys().getFirst().getKey();
  }
}
