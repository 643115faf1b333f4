package vn.lensan.catalog.passport;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORGenerator;

/**
 * The form that can be checked without a network: COSE_Sign1 (RFC 9052) with Ed25519, a map of
 * small numbers as its payload. At most 225 bytes, so at most 300 as base64url. Decision 0032 says
 * what each number means; it stays as it is, and anything else gets another version.
 */
final class SignedForm {
  static final int VERSION = 1;
  private static final int COSE_SIGN1 = 18;
  private static final int EDDSA = -8;
  private static final CBORFactory CBOR = new CBORFactory();

  private SignedForm() {}

  static byte[] of(OriginClaims claims, PassportKey key) {
    byte[] head = head(key);
    byte[] payload = payload(claims);
    byte[] signature = key.sign(signed(head, payload));
    return written(
        cbor -> {
          ((CBORGenerator) cbor).writeTag(COSE_SIGN1);
          cbor.writeStartArray(null, 4);
          cbor.writeBinary(head);
          cbor.writeStartObject(null, 0);
          cbor.writeEndObject();
          cbor.writeBinary(payload);
          cbor.writeBinary(signature);
          cbor.writeEndArray();
        });
  }

  private static byte[] head(PassportKey key) {
    return written(
        cbor -> {
          cbor.writeStartObject(null, 2);
          cbor.writePropertyId(1).writeNumber(EDDSA);
          cbor.writePropertyId(4).writeBinary(key.id());
          cbor.writeEndObject();
        });
  }

  private static byte[] signed(byte[] head, byte[] payload) {
    return written(
        cbor -> {
          cbor.writeStartArray(null, 4);
          cbor.writeString("Signature1");
          cbor.writeBinary(head);
          cbor.writeBinary(new byte[0]);
          cbor.writeBinary(payload);
          cbor.writeEndArray();
        });
  }

  private static byte[] payload(OriginClaims claims) {
    CertificateSeen certificate = claims.certificate();
    int claimed = (certificate == null ? 5 : 8) + (claims.papers().isEmpty() ? 0 : 1);
    return written(
        cbor -> {
          cbor.writeStartObject(null, claimed);
          cbor.writePropertyId(1).writeNumber(VERSION);
          cbor.writePropertyId(2).writeString(claims.code());
          cbor.writePropertyId(3).writeNumber(claims.signedOn().toEpochDay());
          cbor.writePropertyId(4).writeString(claims.name());
          cbor.writePropertyId(5).writeString(claims.place());
          if (certificate != null) {
            cbor.writePropertyId(6).writeNumber(certificate.starsOrNone());
            cbor.writePropertyId(7).writeString(claims.number());
            cbor.writePropertyId(8).writeNumber(certificate.lastDay().toEpochDay());
          }
          if (!claims.papers().isEmpty()) {
            cbor.writePropertyId(9);
            papers(claims, cbor);
          }
          cbor.writeEndObject();
        });
  }

  private static void papers(OriginClaims claims, JsonGenerator cbor) {
    cbor.writeStartObject(null, claims.papers().size());
    claims.papers().forEach((scheme, last) -> cbor.writePropertyId(scheme).writeNumber(last));
    cbor.writeEndObject();
  }

  private static byte[] written(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator cbor = CBOR.createGenerator(ObjectWriteContext.empty(), bytes)) {
      content.accept(cbor);
    }
    return bytes.toByteArray();
  }
}
