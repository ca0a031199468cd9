package dev.oamstudio.icons.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// One SVG file: its root element and the shapes directly below it.
record SvgFile(String name, Element root, List<Element> shapes) {
    private static final Pattern SQUARE = Pattern.compile("0 0 (\\d+) \\1");

    SvgFile {
        shapes = List.copyOf(shapes);
    }

    /// @throws IOException if the file cannot be read or is not XML
    static SvgFile read(Path file) throws IOException {
        Element root = parse(file).getDocumentElement();
        NodeList children = root.getElementsByTagName("*");
        List<Element> shapes =
                IntStream.range(0, children.getLength())
                        .mapToObj(index -> (Element) children.item(index))
                        .toList();
        return new SvgFile(file.getFileName().toString().replaceFirst("\\.svg$", ""), root, shapes);
    }

    /// The side of the square that the view box starting at 0 0 shows.
    int grid() {
        Matcher box = SQUARE.matcher(root.getAttribute("viewBox"));
        if (!box.matches()) {
            throw new IllegalArgumentException(name + ": the view box must be a square at 0 0");
        }
        return Integer.parseInt(box.group(1));
    }

    private static Document parse(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException(file + " is not readable as XML", e);
        }
    }
}
