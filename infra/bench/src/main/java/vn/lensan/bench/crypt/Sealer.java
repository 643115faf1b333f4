package vn.lensan.bench.crypt;

/** A way to encrypt a text for the store and to read it again. */
interface Sealer {
  /** The stored form; its size is told beside the time. */
  byte[] seal(String text);

  String open(byte[] stored);
}
