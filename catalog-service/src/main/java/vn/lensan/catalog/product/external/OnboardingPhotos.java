package vn.lensan.catalog.product.external;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import vn.lensan.catalog.channel.Picture;
import vn.lensan.catalog.product.PhotoGone;
import vn.lensan.catalog.product.PhotoSource;
import vn.lensan.platform.security.PeerClients;

/** Fetches photos from onboarding-service through its internal door. */
@Component
final class OnboardingPhotos implements PhotoSource {
  private static final int MOST_BYTES = 5 << 20;
  private static final int NOT_FOUND = 404;
  private final RestClient onboarding;

  OnboardingPhotos(PeerClients peers, @Value("${lensan.peers.onboarding}") String onboarding) {
    this.onboarding = peers.to(onboarding);
  }

  @Override
  public Picture photo(String id) {
    Picture picture =
        onboarding
            .get()
            .uri("/internal/v1/photos/{id}", id)
            .exchange((request, response) -> read(id, response));
    return Objects.requireNonNull(picture);
  }

  private static Picture read(String id, ClientHttpResponse response) throws IOException {
    if (response.getStatusCode().value() == NOT_FOUND) {
      throw new PhotoGone(id);
    }
    if (!response.getStatusCode().is2xxSuccessful()) {
      throw new UncheckedIOException(new IOException("photo: " + response.getStatusCode()));
    }
    try (InputStream body = response.getBody()) {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new PhotoGone(id);
      }
      return new Picture(id, type(response), bytes);
    }
  }

  private static String type(ClientHttpResponse response) {
    MediaType type = response.getHeaders().getContentType();
    return type == null ? MediaType.IMAGE_JPEG_VALUE : type.toString();
  }
}
