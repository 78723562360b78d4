#!/usr/bin/env python3
"""How long extraction takes over megabytes that nobody would write.

    swift build -c release --product quanhe-bench
    Benchmarks/hostile.py [BENCH] [WORD…]

Writes one file of a million bytes for each kind of text below (those whose name has one of the words),
hands it to quanhe-bench, and prints the seconds of the processor, slowest first. Ends with 1 where one
takes over two seconds, crashes, or takes more than 20 s in which case it is ended.
"""
import os
import random
import resource
import subprocess
import sys
import tempfile

SIZE = 1_000_000
chance = random.Random(5)

FAMILY = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Mai Kim Thạch Sơn".split()
MIDDLE = "Văn Thị Minh Quốc Hữu Đức Thanh Ngọc Hồng Xuân".split()
GIVEN = "An Bình Cường Dũng Giang Hà Hải Hùng Hưng Lâm Long Nam Nga Phúc Sơn Tâm Vinh Yến Đằng Bưởi".split()
TITLES = ["Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh", "Giám đốc Sở Nội vụ", "Phó Bí thư Thường trực",
          "Ủy viên Ban Thường vụ Tỉnh ủy", "Chánh Văn phòng", "Phó Chủ tịch HĐND tỉnh"]
PLACES = ["Trà Vinh", "Bến Tre", "Hà Tĩnh", "Sóc Trăng", "Nghệ An", "Lâm Đồng", "Bắc Giang"]
WORDS = "tỉnh kinh tế phát triển và công tác của nông thôn mới năm nhiệm vụ xây dựng đảng đầu tư".split()


def name():
    return " ".join(map(chance.choice, (FAMILY, MIDDLE, MIDDLE, GIVEN)))


def words(count):
    return " ".join(chance.choice(WORDS) for _ in range(count))


def title():
    return chance.choice(TITLES)


def place():
    return chance.choice(PLACES)


def day(i):
    return f"{i % 28 + 1}/{i % 12 + 1}"


# One thing over and over.
REPEATED = [
    "a", "A", "ữ", "A ", "Nguyễn", "x ", "1", "1 ", "1/", ".", ". ", ", ", ",", ": ", "; ", "-", "(", ")",
    "()", "( [ { ", "“", "\"", "\n", " ", "\u00a0", "\0", "😀", "\u200b", "a\u0301", "e\u0323\u0302\u0301",
    "Bí thư ", "Bí thư, ", "Phó ", "Phó Chủ tịch ", "các Phó Chủ tịch ", "chủ trì ", "chủ trì, ", "ông ", "Ông ",
    "đồng chí ", "các đồng chí: ", "của ", "và ", "12/4/2024 ", "Nghị quyết số ", "Nghị quyết ",
    "Nghị quyết số 21-NQ/TW ", "hội nghị ", "Hội nghị ", "Tại hội nghị, ", "họp ", "tại điểm cầu ", "Ban ", "Sở ",
    "UBND ", "UBND tỉnh, ", "Ban của ", "Công ty ", "Công ty Cổ phần và ", "Tỉnh ủy ", "Tỉnh ủy, HĐND, UBND, ",
    "nguyên ", "nhiệm kỳ 2020 - 2025 ", "khóa XIII, ", "bổ nhiệm ", "thay ", "ông nói: “", "phát biểu ", "theo ông ",
    "Ảnh: A\n", "Tin khác\n", "TP. ", "T.Ư ", "K'", "a-", "http://a.b/c?d=e ", "Hồ Chí Minh ", "ông Nguyễn Văn Hùng, ",
    "Ông nói. Bà nói. ", "Bí thư (chủ trì, ông Nguyễn Văn A - “hội nghị”; ", "HỘI NGHỊ TỔNG KẾT ",
]

# Many things that all differ.
VARIED = {
    "one line": lambda i: words(20) + ", ",
    "sentences of one line": lambda i: words(20) + f". Ông {name()} nói. ",
    "names": lambda i: name() + ", ",
    "names without commas": lambda i: name() + " ",
    "names in lines": lambda i: name() + "\n",
    "names and titles": lambda i: f"{name()}, {title()}; ",
    "titles": lambda i: title() + " ",
    "guests": lambda i: ("Dự hội nghị có các đồng chí: " if i == 0 else "") + f"{name()}, {title()}; ",
    "guests in lines": lambda i: f"- Ông {name()}, {title()}\n",
    "one given name": lambda i: f"{chance.choice(FAMILY)} {chance.choice(MIDDLE)} Hùng, ",
    "one given name again": lambda i: f"Ông {chance.choice(FAMILY)} Văn Hùng nói. Ông Hùng phát biểu. ",
    "one name, many posts": lambda i: f"ông Nguyễn Văn Hùng, {title()} {place()}; ",
    "given names": lambda i: f"ông {chance.choice(GIVEN)}, ",
    "posts alone": lambda i: f"đồng chí {title()} nói. ",
    "dates": lambda i: f"ngày {day(i)}/{1990 + i % 40} ",
    "days in lines": lambda i: f"Ngày {day(i)}.\n",
    "papers": lambda i: f"Nghị quyết số {i}-NQ/TW, ",
    "papers with their day": lambda i: f"Nghị quyết số {i}-NQ/TW ngày {day(i)}/2020 của Bộ Chính trị.\n",
    "papers by number alone": lambda i: f"Chỉ thị số {i}, ",
    "numbers of papers": lambda i: ("Nghị quyết số " if i == 0 else "") + f"{i}-NQ/TW, ",
    "schemes": lambda i: f"Đề án phát triển {words(3)} giai đoạn {i}. ",
    "laws": lambda i: f"Luật {words(2)} ",
    "meetings of one kind": lambda i: f"Sáng {day(i)}, ông {name()} chủ trì hội nghị.\n",
    "meetings without a day": lambda i: f"Ông {name()} chủ trì hội nghị. ",
    "meetings with labels": lambda i: f"Ngày {day(i)}, cuộc họp về {words(2)} số {i} do ông {name()} chủ trì. ",
    "sites": lambda i: f"Tại điểm cầu {place()} có ông {name()} chủ trì; ",
    "bodies": lambda i: f"Sở Y tế tỉnh {place()}, ",
    "companies": lambda i: f"Công ty {chance.choice(GIVEN)} {chance.choice(FAMILY)} {i}, ",
    "communes": lambda i: f"UBND xã {chance.choice(GIVEN)} {chance.choice(MIDDLE)} {i}, ",
    "nested bodies": lambda i: f"Ban Tổ chức Tỉnh ủy {place()} thuộc Đảng ủy ",
    "places": lambda i: f"huyện {chance.choice(GIVEN)} tỉnh {place()} ",
    "changes": lambda i: f"Bổ nhiệm ông {name()} giữ chức {title()}. ",
    "changes in a row": lambda i: ("Bổ nhiệm " if i == 0 else "") + f"ông {name()} giữ chức {title()}, ",
    "quotations": lambda i: f"“{words(8)}”, ông {chance.choice(GIVEN)} nói. ",
    "headings": lambda i: f"HỘI NGHỊ {i}\n\n",
    "teasers": lambda i: f"Tin khác\nHội nghị {i} do ông {name()} chủ trì\n",
    "credits": lambda i: f"{name()}\n\nẢnh: {name()}\n",
    "datelines": lambda i: f"({place()}) - Sáng {day(i)}, ",
    "short lines": lambda i: chance.choice(WORDS) + "\n",
}

# Pages.
PAGES = [
    "<div>", "<div>x</div>", "<b>", "<table><tr><td>", "<ul><li>", "<span>a ", "<a href=x>", "<td>Nguyễn Văn An</td>",
    "<tr><td>1</td><td>Nguyễn Văn An</td><td>Bí thư Tỉnh ủy</td></tr>", "<h1>Hội nghị</h1>", "&nbsp;", "&#7877;", "&",
    "&amp;", "&#x", "<", ">", "<p", "<!--", "<script>", "<style>", "<![CDATA[", "<?", "<svg><foreignObject>",
    "<form><select><option>", "</div>", "<b><p>", "<a><p>x</a>", "a<tr>", "<p>", "<br>", "<article>a", "<pre>\n", "<\0p>",
    "<figure><figcaption>Ông Nguyễn Văn An chủ trì", "<div>Ông Nguyễn Văn An chủ trì hội nghị.", "<meta charset=utf-16>",
]


def texts():
    for unit in REPEATED:
        yield repr(unit), "txt", unit * (SIZE // len(unit.encode()) + 1)
    for label, item in VARIED.items():
        parts, size, number = [], 0, 0
        while size < SIZE:
            parts.append(item(number))
            size += len(parts[-1].encode())
            number += 1
        yield label, "txt", "".join(parts)
    yield "brackets, deep", "txt", "(" * (SIZE // 2) + ")" * (SIZE // 2)
    yield "one letter, many marks", "txt", "a" + "\u0301\u0323" * (SIZE // 4)
    for unit in PAGES:
        yield "page of " + repr(unit), "html", "<html><body>" + unit * (SIZE // len(unit.encode()) + 1)


def main():
    arguments = sys.argv[1:]
    bench = ".build/release/quanhe-bench"
    if arguments and os.access(arguments[0], os.X_OK):
        bench = arguments.pop(0)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for label, kind, text in texts():
            if arguments and not any(word in label for word in arguments):
                continue
            path = os.path.join(folder, "text." + kind)
            with open(path, "wb") as file:
                file.write(text.encode()[:SIZE].decode(errors="ignore").encode())
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run(
                [bench, "--bare", "--passes", "1", path], capture_output=True,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (20, 20)))
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
            # A text without an article is refused with 64; a signal is a crash, or the end of the 20 s.
            rows.append((seconds, done.returncode, label))
            os.remove(path)
    rows.sort(reverse=True)
    for seconds, code, label in rows:
        print(f"{seconds:6.2f} s  {label}" + (f"  ended by signal {-code}" if code < 0 else ""))
    print(f"{len(rows)} texts of {SIZE} bytes")
    sys.exit(any(seconds > 2 or code < 0 for seconds, code, _ in rows))


main()
