package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {

  private static List<String> sorted(List<String> names) {
    List<String> mixed = new ArrayList<>(names);
    Collections.shuffle(mixed, new Random(7));
    mixed.sort(Comparator.comparing(VietnameseOrder::ofPerson));
    return mixed;
  }

  @Test
  void sortsByTheGivenNameThenByTheRestFromItsBeginning() {
    List<String> names =
        List.of(
            "Trần Thị An",
            "Nguyễn Văn Bình",
            "Bùi Thị Hoa",
            "Nguyễn Văn Hoà",
            "Trần An Hoà",
            "Lê Văn Xuân");
    assertThat(sorted(names)).isEqualTo(names);
  }

  @Test
  void sortsLettersInTheOrderOfTheAlphabetAndTonesOnlyAfterThem() {
    List<String> names =
        List.of(
            "A", "Ác", "Ăn", "Ấm", "Ba", "Bà", "Bả", "Bã", "Bá", "Bạ", "Ban", "Dung", "Đào", "Em",
            "Êm", "Hoa", "Hòa", "Hoả", "Hoan", "Ô", "Ơn", "Thư", "Tư", "Uy", "Ước", "Vy");
    assertThat(sorted(names)).isEqualTo(names);
  }

  @Test
  void aShorterWordComesBeforeALongerOneWhateverItsTone() {
    assertThat(VietnameseOrder.ofPerson("Họ")).isLessThan(VietnameseOrder.ofPerson("Hoa"));
  }

  @Test
  void givesOneKeyHoweverTheNameIsWritten() {
    String key = VietnameseOrder.ofPerson("Nguyễn Văn Hoà");
    assertThat(VietnameseOrder.ofPerson("nguyễn  văn HÒA")).isEqualTo(key);
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(VietnameseOrder.ofPerson(Normalizer.normalize("Nguyễn Văn Hòa", form)))
          .isEqualTo(key);
    }
    assertThat(key).hasSize("NguyenVanHoa".length() + 3).isASCII();
  }

  @Test
  void takesCooperativesFromTheirFirstWord() {
    assertThat(VietnameseOrder.ofName("HTX Ấp 2"))
        .isGreaterThan(VietnameseOrder.ofName("HTX An 9"))
        .isLessThan(VietnameseOrder.ofName("HTX Ba"));
  }

  @Test
  void takesLettersOfOtherScriptsAfterOurs() {
    assertThat(VietnameseOrder.ofPerson("Lý 李")).isGreaterThan(VietnameseOrder.ofPerson("Lý Zy"));
    assertThat(VietnameseOrder.ofPerson("…")).isEmpty();
  }
}
