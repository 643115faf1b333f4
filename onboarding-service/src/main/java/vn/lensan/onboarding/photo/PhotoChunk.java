package vn.lensan.onboarding.photo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.personal.PersonalDataCipher.Sealed;

/** A part of a photo, encrypted, small enough to leave a document far from the store's limit. */
@Document(PhotoChunk.COLLECTION)
record PhotoChunk(@Id String id, Sealed sealed) {
  static final String COLLECTION = "photo_chunks";

  /** A mebibyte, less room for the cipher's nonce and tag. */
  static final int PLAIN_BYTES = (1 << 20) - 64;

  static String idOf(String photo, int position) {
    return photo + ':' + position;
  }

  static int countFor(int bytes) {
    return Math.ceilDiv(bytes, PLAIN_BYTES);
  }
}
