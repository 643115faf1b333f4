package vn.lensan.catalog.price.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.price.PriceFrame;
import vn.lensan.catalog.price.PriceFrameService;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** What a kilogram usually costs, told by the province and read by everybody below it. */
@RestController
@RequestMapping("/api/v1/price-frames")
class PriceFrameController {
  private final PriceFrameService frames;

  PriceFrameController(PriceFrameService frames) {
    this.frames = frames;
  }

  /** Amounts are whole VND per kilogram. */
  record FrameRequest(
      @Nullable UnitId province,
      @NotBlank @Size(max = 60) String commodity,
      @Size(max = 100) @Nullable String kind,
      @NotNull @Digits(integer = 12, fraction = 0) BigDecimal lowest,
      @NotNull @Digits(integer = 12, fraction = 0) BigDecimal highest) {}

  record FrameAnswer(
      UnitId province,
      String commodityCode,
      @Nullable String kind,
      long lowest,
      long highest,
      OffsetDateTime updatedAt) {

    static FrameAnswer of(PriceFrame frame) {
      return new FrameAnswer(
          frame.province(),
          frame.commodityCode(),
          frame.kind(),
          frame.lowest(),
          frame.highest(),
          Days.offset(frame.updatedAt()));
    }
  }

  record Frames(List<FrameAnswer> items) {}

  @PutMapping
  @Allowed(Role.PROVINCE)
  FrameAnswer put(@Valid @RequestBody FrameRequest said, Caller caller) {
    return FrameAnswer.of(
        frames.put(
            new PriceFrameService.Said(
                said.province(),
                said.commodity(),
                said.kind(),
                said.lowest().longValueExact(),
                said.highest().longValueExact()),
            caller.scope()));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Frames frames(@RequestParam(required = false) @Nullable String commodity, Caller caller) {
    return new Frames(
        frames.within(caller.scope(), commodity).stream().map(FrameAnswer::of).toList());
  }
}
