import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the program's mark at every size: {@code parallax-NN.png}, {@code parallax.ico} for Windows
 * and {@code parallax.icns} for the Mac. Part of the build, not of the program; needs no display.
 */
final class IconMaker {
  private static final List<Integer> PNG = List.of(16, 24, 32, 48, 64, 128, 256, 512);
  private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);

  /** The sizes a Mac's icon may have. */
  private static final List<Integer> ICNS = List.of(16, 32, 64, 128, 256, 512);

  private final Path drawings;

  private IconMaker(Path drawings) {
    this.drawings = drawings;
  }

  /**
   * @param arguments the folder of the drawings, and the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    IconMaker maker = new IconMaker(Path.of(arguments[0]));
    Path icons = Files.createDirectories(Path.of(arguments[1]));
    for (int size : PNG) {
      Path file = icons.resolve("parallax-" + size + ".png");
      ImageIO.write(maker.draw(size), "png", file.toFile());
    }
    maker.write("ico", ICO, icons.resolve("parallax.ico"));
    maker.write("icns", ICNS, icons.resolve("parallax.icns"));
  }

  private void write(String format, List<Integer> sizes, Path file) throws IOException {
    Files.deleteIfExists(file);
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int size : sizes) {
        writer.writeToSequence(new IIOImage(draw(size), null, null), asPng(writer));
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
  }

  /** An ICNS holds nothing else; an ICO would hold bitmaps unless told so. */
  private static ImageWriteParam asPng(ImageWriter writer) {
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    if (parameters.canWriteCompressed()) {
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionType("BI_PNG");
    }
    return parameters;
  }

  private BufferedImage draw(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing(size).render(null, graphics, new ViewBox(size, size));
    graphics.dispose();
    return image;
  }

  /** Small sizes have drawings of their own, without the parts that would blur. */
  private SVGDocument drawing(int size) throws IOException {
    String name =
        switch (size) {
          case 16, 32 -> "parallax-16.svg";
          case 24 -> "parallax-24.svg";
          default -> "parallax.svg";
        };
    Path file = drawings.resolve(name);
    SVGDocument drawing = new SVGLoader().load(file.toUri().toURL());
    if (drawing == null) {
      throw new IOException(file + " is not an SVG drawing");
    }
    return drawing;
  }
}
