package vn.lensan.sandbox.seller;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.sandbox.answer.Checks;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Trace;

@RestController
@RequestMapping("/sandbox/{channel}/v1/sellers")
final class SellerController {

  private static final String KEY = "[A-Za-z0-9._:-]{1,100}";

  private final Channels channels;
  private final SellerService sellers;

  SellerController(Channels channels, SellerService sellers) {
    this.channels = channels;
    this.sellers = sellers;
  }

  @PutMapping("/{key}")
  ResponseEntity<SellerView> register(
      @PathVariable String channel,
      @PathVariable String key,
      @RequestBody Particulars particulars,
      HttpServletRequest request) {
    new Checks().wrongIf(!key.matches(KEY), "/clientSellerKey", "invalid").done();
    var seller = sellers.register(channels.named(channel), key, particulars, Trace.of(request));
    var pending = seller.status() == SellerStatus.PENDING;
    return ResponseEntity.status(pending ? HttpStatus.ACCEPTED : HttpStatus.OK).body(seller);
  }

  @GetMapping("/{sellerId}")
  SellerView one(@PathVariable String channel, @PathVariable String sellerId) {
    return sellers.get(channels.named(channel), sellerId);
  }

  @PutMapping("/{sellerId}/pictures/{pictureId}")
  ResponseEntity<PictureView> picture(
      @PathVariable String channel,
      @PathVariable String sellerId,
      @PathVariable String pictureId,
      @RequestBody byte[] picture) {
    new Checks().wrongIf(!pictureId.matches(KEY), "/pictureId", "invalid").done();
    if (!Pictures.isImage(picture)) {
      throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "picture.not-an-image");
    }
    sellers.addPicture(channels.named(channel), sellerId, pictureId);
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(new PictureView(pictureId, picture.length));
  }

  record PictureView(String pictureId, int bytes) {}
}
