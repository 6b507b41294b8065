#!/usr/bin/env python3
"""The citation graph of a corpus of any size, on Apache Spark 4.

    spark-submit "$(directives spark-job)" hdfs:///van-ban hdfs:///graph
    python3 "$(directives spark-job)" van-ban graph --master 'local[2]'

Spark moves the rows; what they mean is worked out by `directives map` and `directives reduce`, the two pure stages of an ordinary index, through
which the partitions are piped. Every machine needs Node and the same version of directives; rows of another version are refused.

    files ─map→ lines of tables ─group by blocking key→ reduce numbers ─known→ reduce names and days → tables

Tables (Parquet, below OUTPUT):

    documents   one row a path: its content, the document (`work`) that it is, header values, and `rows` (JSON: all that an index keeps)
    citations   mentions: (content, cited) is an edge; text, sentence, relation, line, start, end
    edges       what each cited document of a content names: status, rung, target (a work), candidates, why
    works       documents of the corpus and external ones: key, values, identity (JSON), how many mentions name it (weight), contents
    tasks       who must do what, by when
    failures    what could not be read, and why

A lost executor costs the partitions that it had: both stages give the same rows however often they run. Citations that are alike are linked once
(`link`), so that the block of a law that everybody cites grows with the days on which it is cited, not with the documents that cite it.
"""

import argparse
import shlex
import sys

from pyspark.sql import DataFrame, SparkSession, functions as F

READABLE = "*.{txt,text,md,markdown,html,htm,docx,doc,odt,rtf,pdf,eml,zip,xlsx,TXT,DOCX,DOC,PDF}"
LARGEST = 64 * 1024 * 1024
# A process takes seconds until its code is at its best: it is given so much that this counts little, and a lost one not much.
DOCUMENTS_A_TASK = 10_000
LINES_A_TASK = 50_000
# For a machine by itself: what it runs is over in minutes, of which compiling well what is then hardly run again took a fifth. So only what runs ten
# times as often as usual is compiled so, which a job of hours comes to all the same; and of the local disk no check sums are made.
LOCAL = {
    "spark.driver.extraJavaOptions": "-XX:+UseParallelGC -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
    " -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000",
    "spark.hadoop.fs.file.impl": "org.apache.hadoop.fs.RawLocalFileSystem",
}

VALUES = ["system", "level", "type", "number", "date", "issuer", "place", "title", "subject"]
values_type = "struct<" + ", ".join(f"{name}: string" for name in VALUES) + ">"
span_type = "struct<start: int, `end`: int>"
# The lines of `map --tables`, each of the table that it names.
DOCUMENTS = f"path string, content string, sha256 string, kind string, `values` {values_type}, notBefore string"
CITATIONS = f"""content string, n int, cited int, text string, sentence string, relation string, voice string, extent string, provisions string,
  nested boolean, line int, span {span_type}"""
TASKS = f"""content string, n int, value string, marker string, heading string, force string, deadline string, bound string, time string,
  recurrence string, rrule string, reports string, assignees array<struct<value: string, role: string>>, line int, span {span_type}"""
BLOCKS = "key string, kind string, content string, n int, mentions long, `group` string"
FAILURES = "path string, line int, key string, failure string"
# The lines of `reduce`, each of the kind that it names.
WORKS = f"""key string, block string, external boolean, partial boolean, weight long, `values` {values_type}, identity string, contents array<string>"""
ANSWERS = "block string, `group` string, status string, rung string, target string, candidates array<string>, why string"


def say(words):
    print(f"citation_graph: {words}", file=sys.stderr, flush=True)


def read_lines(spark, options, partitions):
    """Lines for `directives map`, parted for as many processes: of files (and those that are too large), or those that the input already is."""
    if options.lines:
        return spark.read.text(options.input, lineSep="\n").repartition(partitions), None
    files = (
        spark.read.format("binaryFile")
        .option("recursiveFileLookup", "true")
        .option("pathGlobFilter", options.glob)
        .load(options.input)
    )
    # `file:/a/b.txt` and `hdfs://host/a/b.txt` are named from the folder that was given.
    folder = options.input.rstrip("/").split("://", 1)[-1].removeprefix("file:").lstrip("/") + "/"
    at = F.instr("path", folder)
    name = F.when((at > 0) & F.lit(folder != "/"), F.col("path").substr(at + len(folder), F.length("path"))).otherwise(F.col("path"))
    # A file over the limit is never loaded: its path alone goes on and becomes a failure.
    small = files.where(F.col("length") <= LARGEST).select("path", "content")
    lines = small.select(F.to_json(F.struct(name.alias("path"), F.base64("content").alias("base64"))).alias("value"))
    # Its size is known from the listing: no task looks for large files again.
    large = files.where(F.col("_metadata.file_size") > LARGEST).select(name.alias("path"), "length")
    return parted(lines, options.partitions or tasks_for(spark, len(files._jdf.inputFiles()), DOCUMENTS_A_TASK)), large


def parted(lines, count):
    """So many parts; where there are more already, whole ones are put together, and no document moves to another machine."""
    return lines.coalesce(count) if lines._jdf.rdd().getNumPartitions() >= count else lines.repartition(count)


def tasks_for(spark, count, most):
    """So many processes that each has at most so much, and none of the cores is idle."""
    return max(spark.sparkContext.defaultParallelism, -(-count // most))


def piped(lines, command):
    """
    Lines through a filter; one that ends with an error fails its task, which Spark runs again. They go from Spark to the filter and back without
    Python between, which would pack and unpack each of them four times.
    """
    spark = lines.sparkSession
    jvm = spark._jvm
    text = jvm.org.apache.spark.sql.Encoders.STRING()
    words = jvm.java.util.ArrayList()
    for word in command:
        words.add(word)
    rows = getattr(lines._jdf, "as")(text).javaRDD()
    answers = rows.pipe(words, jvm.java.util.HashMap(), False, 1 << 16, "UTF-8")
    return DataFrame(spark._jsparkSession.createDataset(answers.rdd(), text).toDF(), spark)


class Lines:
    """
    What a filter gave, written down as it is, in a folder for each table: whoever wants a table parses its lines, once, and no others. A line
    says in its first fields to which table it belongs.
    """

    def __init__(self, spark, path):
        self.spark = spark
        self.path = path

    def write(self, lines, texts_before):
        """`texts_before`: so many quotation marks stand before the end of the name of the table."""
        named = F.substring_index(F.substring_index("value", '"', texts_before), '"', -1)
        parted = lines.select("value", named.alias("table"))
        parted.write.mode("overwrite").partitionBy("table").option("compression", "lz4").text(self.path)
        return self

    def folder(self, table):
        """Where the lines of a table are; none where no process gave one."""
        path = self.spark._jvm.org.apache.hadoop.fs.Path(f"{self.path}/table={table}")
        return [path.toString()] if path.getFileSystem(self.spark._jsc.hadoopConfiguration()).exists(path) else []

    def texts(self, table):
        folder = self.folder(table)
        return self.spark.read.text(folder) if folder else self.spark.range(0).select(F.lit("").alias("value"))


def rows_and_text(schema, table, lines, text):
    """The rows of a table, and beside each as `text` what stands behind the tab in its line, as it is."""
    read = lines.texts(table)
    row = F.from_json(F.substring_index("value", "\t", 1), schema).alias("row")
    return read.select(row, F.substring_index("value", "\t", -1).alias(text)).select("row.*", text)


def rows_of(schema, table, *lines):
    """The rows of a table of one schema."""
    spark = lines[0].spark
    folders = [folder for some in lines for folder in some.folder(table)]
    if folders:
        return spark.read.schema(schema).option("lineSep", "\n").json(folders)
    return spark.range(0).select(F.from_json(F.lit("{}"), schema).alias("row")).select("row.*")


def link(blocks, known, command, tasks, lines):
    """One round: rows of blocks → reduced lines.

    Alike citations (the same words about the same document on the same day) have the same answer: they are gathered before the shuffle, in every
    partition first, and one stands for all. `group` leads back from its answer to each of them.
    """
    gathered = (
        blocks.where("kind = 'cited'")
        .groupBy("key", "group")
        .agg(
            F.min_by("line", F.struct("content", "n")).alias("line"),
            F.count(F.lit(1)).alias("alike"),
            F.sum("mentions").alias("mentions"),
        )
        .select(
            "key",
            # The first of them with what all of them count: of a field that stands twice JSON takes the last.
            F.concat(
                F.expr("left(line, length(line) - 1)"),
                F.format_string(',"mentions":%d,"alike":%d,"group":"%s"}', "mentions", "alike", "group"),
            ).alias("value"),
        )
    )
    grouped = gathered.unionByName(blocks.where("kind <> 'cited'").select("key", F.col("line").alias("value")))
    if known is not None:
        grouped = grouped.unionByName(known)
    grouped = grouped.repartition(tasks, "key").sortWithinPartitions("key")
    return lines.write(piped(grouped.select("value"), command + ["reduce"]), 8)


def main():
    parser = argparse.ArgumentParser(prog="citation_graph.py", description=__doc__.splitlines()[0])
    parser.add_argument("input", help="a folder on any file system that Hadoop knows; with --lines: files of lines")
    parser.add_argument("output", help="a folder for the tables; those of an earlier run are replaced")
    parser.add_argument("--lines", action="store_true", help='the input is lines of {"path", "text" or "base64"}')
    parser.add_argument("--glob", default=READABLE, help="which files of the folder are documents")
    parser.add_argument("--directives", default="directives", help="how the command is called on every machine")
    parser.add_argument("--partitions", type=int, default=0, help="of the input and of the shuffles (default: one for each 10000 files and 50000 lines, at least one for each core)")
    parser.add_argument("--master", help="where Spark runs, when spark-submit does not say it")
    options = parser.parse_args()

    builder = SparkSession.builder.appName("directives citation graph")
    if options.master:
        builder = builder.master(options.master)
        for name, value in LOCAL.items() if options.master.startswith("local") else ():
            builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    partitions = options.partitions or 4 * spark.sparkContext.defaultParallelism
    spark.conf.set("spark.sql.shuffle.partitions", partitions)
    # Documents are small: left alone, Spark gives a task of its own to every thirty of them.
    spark.conf.set("spark.sql.files.openCostInBytes", 1 << 16)
    # The lines of a filter are parted by table as they come, without sorting them first.
    spark.conf.set("spark.sql.maxConcurrentOutputFileWriters", 16)
    command = shlex.split(options.directives)
    out = options.output.rstrip("/")

    say("reading documents")
    lines, large = read_lines(spark, options, partitions)
    mapped = Lines(spark, f"{out}/_mapped").write(piped(lines, command + ["map", "--tables"]), 4)
    # The same bytes at two paths are one content, whose rows were given twice. There are few of them, and mostly none.
    again = rows_of("content string", "contents", mapped).groupBy("content").count().where("count > 1").select("content").cache()
    is_any_twice = not again.isEmpty()

    def once(table, *names):
        if not is_any_twice:
            return table
        twice = table.join(again, "content", "left_semi").dropDuplicates(list(names))
        return table.join(again, "content", "left_anti").unionByName(twice)

    numbers, names = (once(rows_and_text(BLOCKS, table, mapped, "line"), "content", "kind", "n") for table in ("numbers", "names"))
    tasks = options.partitions or tasks_for(spark, sum(mapped.texts(table).count() for table in ("numbers", "names")), LINES_A_TASK)

    say("linking numbers")
    first = link(numbers, None, command, tasks, Lines(spark, f"{out}/_first"))
    say("linking names and days")
    known = first.texts("known").select(F.from_json("value", "key string")["key"].alias("key"), "value")
    known = known.join(names.select("key").distinct(), "key", "left_semi")
    second = link(names, known, command, tasks, Lines(spark, f"{out}/_second"))

    say("writing tables")

    def write(name, table):
        table.write.mode("overwrite").parquet(f"{out}/{name}")

    works = rows_of(WORKS, "work", first, second)
    write("works", works.select("key", "block", "external", "partial", "weight", "values.*", "identity", "contents"))
    works = spark.read.parquet(f"{out}/works")
    work_of = works.select(F.explode("contents").alias("content"), F.col("key").alias("work"))
    answers = rows_of(ANSWERS, "edge", first, second).withColumnRenamed("block", "key")
    cited = numbers.unionByName(names).where("kind = 'cited'").select("key", "group", "content", "n")
    edges = cited.join(answers, ["key", "group"]).drop("key", "group")
    edges = edges.join(work_of, "content", "left").withColumnRenamed("work", "source")
    write("edges", edges)
    documents = rows_and_text(DOCUMENTS, "documents", mapped, "rows").join(work_of, "content", "left")
    write("documents", documents.select("path", "content", "work", "sha256", "kind", "values.*", "notBefore", "rows"))
    write("citations", once(rows_of(CITATIONS, "citations", mapped), "content", "n").select("*", "span.*").drop("span"))
    write("tasks", once(rows_of(TASKS, "tasks", mapped), "content", "n").select("*", "span.*").drop("span"))
    failed = rows_of(FAILURES, "failures", mapped).unionByName(rows_of(FAILURES, "failure", first, second))
    failed = failed.select("path", "line", "key", "failure")
    if large is not None:
        words = F.format_string("is too large: %d bytes, the limit is %d; split it first", "length", F.lit(LARGEST))
        failed = failed.unionByName(large.select("path", words.alias("failure")), allowMissingColumns=True)
    write("failures", failed)

    for name in ("_mapped", "_first", "_second"):
        path = spark._jvm.org.apache.hadoop.fs.Path(f"{out}/{name}")
        path.getFileSystem(spark._jsc.hadoopConfiguration()).delete(path, True)
    say("done: " + ", ".join(f"{name} {spark.read.parquet(f'{out}/{name}').count()}" for name in
        ("documents", "works", "edges", "citations", "tasks", "failures")))
    spark.stop()


if __name__ == "__main__":
    main()
