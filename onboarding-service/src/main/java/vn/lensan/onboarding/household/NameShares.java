package vn.lensan.onboarding.household;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lensan.platform.text.Folded;

/**
 * Cuts the order of names into slices of about the same number of households each, so that a list
 * can be read slice by slice; a name that very many have is cut by what comes behind it. No store
 * orders by what it finds by (DocumentDB's indexes don't), and sorting a million for one page is
 * out of the question. The shares of names are rough and may be: where they are wrong a slice holds
 * more or fewer, and nothing else. Who changes them raises {@link SearchKeys#CURRENT}.
 */
final class NameShares {
  /** In the nation; a province reads sixteen as one, a commune 256. */
  static final int SLICES = 16_384;

  private static final Share[] GIVEN =
      shares(
          "An 11 Anh 31 Ánh 8 Ân 3 Bắc 3 Bảo 7 Bích 6 Bình 20 Cảnh 5 Chi 7 Chiến 7 Chính 7 Chung 6"
              + " Công 7 Cúc 5 Cường 17 Dần 3 Diệp 4 Dũng 22 Dung 12 Duy 9 Duyên 6 Dương 10 Đại 4"
              + " Đạt 11 Điệp 5 Định 7 Đông 6 Đức 16 Giang 13 Hà 21 Hạ 3 Hải 25 Hạnh 15 Hằng 13"
              + " Hậu 6 Hiền 20 Hiệp 9 Hiếu 15 Hoa 18 Hoà 12 Hoài 7 Hoàn 7 Hoàng 14 Hồng 16 Huệ 11"
              + " Hùng 30 Huy 14 Huyền 14 Hưng 14 Hương 22 Hường 9 Hữu 3 Khải 5 Khánh 11 Khoa 6"
              + " Kiên 10 Kim 6 Lâm 10 Lan 22 Lệ 4 Liên 12 Linh 24 Loan 12 Long 18 Lộc 7 Lợi 8"
              + " Luyến 5 Lương 6 Ly 6 Mai 18 Mạnh 12 Minh 27 My 5 Nam 18 Nga 15 Ngân 8 Nghĩa 9"
              + " Ngọc 17 Nguyên 7 Nguyệt 10 Nhàn 7 Nhung 11 Oanh 9 Phong 12 Phúc 12 Phương 26"
              + " Phượng 9 Quân 12 Quang 16 Quốc 6 Quý 8 Quyên 6 Quyết 5 Sáng 5 Sinh 6 Sơn 22"
              + " Tài 10 Tâm 14 Tân 8 Thái 11 Thanh 24 Thành 22 Thảo 14 Thắm 6 Thắng 18 Thế 4"
              + " Thịnh 9 Thoa 7 Thơm 6 Thu 17 Thuận 9 Thuỷ 18 Thuý 10 Thương 7 Tiến 16 Toàn 13"
              + " Trang 17 Trí 5 Trinh 5 Trung 18 Trường 11 Tú 14 Tuấn 29 Tuyết 10 Tùng 13 Tư 4"
              + " Uyên 6 Vân 14 Việt 11 Vinh 12 Vũ 7 Vui 4 Vượng 5 Xuân 12 Xuyến 5 Yên 5 Yến 13");
  private static final Share[] SURNAMES =
      shares(
          "Bùi 21 Cao 6 Cầm 2 Cà 2 Dương 10 Đào 7 Đặng 21 Đinh 8 Đoàn 6 Đỗ 14 Giàng 3 Hà 7 Hoàng 50"
              + " Hồ 13 Hứa 2 La 2 Lê 95 Lò 6 Lường 3 Lương 7 Lý 6 Mai 6 Mùa 2 Ngô 13 Nguyễn 380"
              + " Nông 4 Phạm 70 Phan 45 Quách 2 Quàng 2 Sùng 2 Tạ 4 Thào 2 Thân 3 Tòng 2 Trần 110"
              + " Trịnh 7 Trương 8 Vàng 3 Vi 4 Võ 20 Vũ 39");
  private static final Share[] MIDDLE =
      shares(
          "Bá 2 Công 3 Duy 2 Đình 4 Đức 5 Hữu 4 Kim 4 Mạnh 2 Minh 4 Ngọc 5 Quang 3 Thanh 4 Thế 2"
              + " Thị 300 Thu 4 Trọng 2 Văn 250 Xuân 4");

  /** The signs of the id's part of a place, in the order of their bytes. */
  private static final String SIGNS =
      "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  private static final Map<String, Double> OTHERS = folded(SURNAMES, MIDDLE);
  private static final Map<String, Double> MIDDLES = folded(MIDDLE);
  private static final String[] BOUNDS = new Cut().bounds();

  private NameShares() {}

  /** Which slice a place in the order lies in. */
  static int slice(String place) {
    int found = Arrays.binarySearch(BOUNDS, place);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where the slice ends; nothing lies exactly there. */
  static String end(int slice) {
    return BOUNDS[slice];
  }

  /** How many of all have it as another word; 0 when it is not known. */
  static double other(String folded) {
    return OTHERS.getOrDefault(folded, 0.0);
  }

  /**
   * Where those stand who have a word at the head of their names, with these others behind it: what
   * part of all in which slice. Empty when the head is not known.
   */
  static Map<Integer, Double> headed(String head, List<String> others, SearchCut cut) {
    Map<Integer, Double> parts = new HashMap<>();
    for (Share given : GIVEN) {
      if (given.folded().equals(head)) {
        for (Share surname : SURNAMES) {
          String place = given.order() + surname.order();
          int from = cut.sliceOf(place);
          int to = cut.sliceOf(place + '~');
          double part = given.part() * surname.part() * middle(surname, others);
          for (int slice = from; slice <= to; slice++) {
            parts.merge(slice, part / (to - from + 1), Double::sum);
          }
        }
      }
    }
    return parts;
  }

  /** How many of those with the surname have the others in the middle. */
  private static double middle(Share surname, List<String> others) {
    return others.stream()
        .filter(other -> !other.equals(surname.folded()))
        .mapToDouble(other -> MIDDLES.getOrDefault(other, 0.0))
        .reduce(1, (one, two) -> one * two);
  }

  /**
   * @param part of all
   */
  private record Share(String folded, String order, double part) {}

  private static Share[] shares(String text) {
    String[] words = text.split(" ");
    Share[] shares = new Share[words.length / 2];
    double whole = 0;
    for (int at = 1; at < words.length; at += 2) {
      whole += Double.parseDouble(words[at]);
    }
    for (int at = 0; at < shares.length; at++) {
      String name = words[2 * at];
      double part = Double.parseDouble(words[2 * at + 1]) / whole;
      shares[at] = new Share(Folded.of(name), VietnameseOrder.word(name), part);
    }
    Arrays.sort(shares, Comparator.comparing(Share::order));
    return shares;
  }

  private static Map<String, Double> folded(Share[]... lists) {
    Map<String, Double> parts = new HashMap<>();
    for (Share[] list : lists) {
      for (Share share : list) {
        parts.merge(share.folded(), share.part(), Double::sum);
      }
    }
    return Map.copyOf(parts);
  }

  /** All names in their order, one after the other, with a bound wherever a slice is full. */
  private static final class Cut {
    private final String[] bounds = new String[SLICES - 1];
    private int next;
    private double below;

    String[] bounds() {
      for (Share given : GIVEN) {
        for (Share surname : SURNAMES) {
          for (Share middle : MIDDLE) {
            String name = given.order() + surname.order() + middle.order();
            cut(name, given.part() * surname.part() * middle.part());
          }
        }
      }
      // What rounding left over.
      Arrays.fill(bounds, next, bounds.length, GIVEN[GIVEN.length - 1].order() + '~');
      return bounds;
    }

    private void cut(String name, double part) {
      double above = below + part;
      while (next < bounds.length && (next + 1.0) / SLICES < above) {
        bounds[next] = name + SearchKeys.END + tie(((next + 1.0) / SLICES - below) / part);
        next++;
      }
      below = above;
    }

    /** Below it lies that part of those who have the name. */
    private static String tie(double part) {
      int at = (int) Math.clamp(part * SIGNS.length() * SIGNS.length(), 0, 4095);
      return "" + SIGNS.charAt(at / SIGNS.length()) + SIGNS.charAt(at % SIGNS.length());
    }
  }
}
