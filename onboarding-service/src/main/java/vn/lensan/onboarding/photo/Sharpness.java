package vn.lensan.onboarding.photo;

import java.awt.image.Raster;

/** How sharp the edges of a grey picture are: the variance of its Laplacian. */
final class Sharpness {
  private static final int NEIGHBOURS = 4;

  private Sharpness() {}

  static double of(Raster grey) {
    long count = 0;
    double sum = 0;
    double squares = 0;
    for (int y = 1; y < grey.getHeight() - 1; y++) {
      for (int x = 1; x < grey.getWidth() - 1; x++) {
        double edge = edge(grey, x, y);
        sum += edge;
        squares += edge * edge;
        count++;
      }
    }
    double mean = count == 0 ? 0 : sum / count;
    return count == 0 ? 0 : squares / count - mean * mean;
  }

  private static double edge(Raster grey, int x, int y) {
    return grey.getSample(x - 1, y, 0)
        + grey.getSample(x + 1, y, 0)
        + grey.getSample(x, y - 1, 0)
        + grey.getSample(x, y + 1, 0)
        - (double) NEIGHBOURS * grey.getSample(x, y, 0);
  }
}
