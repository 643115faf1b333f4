package vn.lensan.platform.personal;

import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** The stored form of personal text: {@code {k: key id, v: sealed bytes}}. */
final class PersonalTextConverters {
  private PersonalTextConverters() {}

  static List<Converter<?, ?>> using(Supplier<PersonalDataCipher> cipher) {
    return List.of(new Writing(cipher), new Reading(cipher));
  }

  @WritingConverter
  private record Writing(Supplier<PersonalDataCipher> cipher)
      implements Converter<PersonalText, Document> {
    @Override
    public Document convert(PersonalText text) {
      PersonalDataCipher.Sealed sealed = cipher.get().sealText(text.value());
      return new Document("k", sealed.keyId()).append("v", new Binary(sealed.bytes()));
    }
  }

  @ReadingConverter
  private record Reading(Supplier<PersonalDataCipher> cipher)
      implements Converter<Document, PersonalText> {
    @Override
    public PersonalText convert(Document stored) {
      byte[] bytes = stored.get("v", Binary.class).getData();
      return new PersonalText(
          cipher.get().openText(new PersonalDataCipher.Sealed(stored.getString("k"), bytes)));
    }
  }
}
