package vn.lensan.onboarding.household;

import java.util.Comparator;
import java.util.List;

/**
 * Words that very many names share, the commonest first: surnames, and what stands in the middle.
 * The index leads by rarer ones. A wrong place here costs time and never an answer.
 */
final class CommonWords {
  private static final List<String> COMMON =
      List.of(
          "nguyen", "thi", "van", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo",
          "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "dao", "doan", "trinh", "truong",
          "mai", "lo", "cao", "luong", "ha", "duc", "huu", "thanh", "minh", "ngoc", "xuan", "dinh",
          "quang", "hop", "tac", "xa", "htx", "ho", "kinh", "doanh");

  private CommonWords() {}

  static boolean isCommon(String folded) {
    return COMMON.contains(folded);
  }

  static Comparator<String> rarestFirst() {
    return Comparator.comparing((String word) -> isCommon(word) ? -COMMON.indexOf(word) : -1000);
  }
}
