"""Writes a table of synthetic person mentions with the true person, to measure `resolve` at scale.

    HP=0 NP=0.1 python3 Benchmarks/mentions.py COUNT FILE.csv [SEED]

Names are drawn from the shipped frequencies, so homonyms are as common as in the press, careers
from bodies and units of the shipped tables; `HP` of the people are named like another of their
province, `NP` of the articles have no place. One person in ten mentions; the columns are those of
`quanhe resolve --mentions`, and `person`, the truth, which only the score may look at.
"""
import bisect
import collections
import csv
import datetime
import itertools
import os
import random
import sys

DATA = os.path.join(os.path.dirname(__file__), "..", "Sources", "CResolutionData", "data")
N=int(sys.argv[1]); out=sys.argv[2]; rnd=random.Random(int(sys.argv[3]) if len(sys.argv)>3 else 7)
parts=collections.defaultdict(list)
for l in open(os.path.join(DATA, 'names.tsv')):
    if l.startswith('#'): continue
    k,f,c=l.rstrip('\n').split('\t')
    if k!='total': parts[k].append((f,int(c)))
def chooser(l):
    return [a for a,_ in l],[b for _,b in l]
F=chooser(parts['family']);M=chooser(parts['middle']);G=chooser(parts['given']);GT=chooser(parts['given-thi'])
units=[l.rstrip('\n').split('\t') for l in open(os.path.join(DATA, 'units.tsv')) if not l.startswith('#')]
prov=[u for u in units if u[0].startswith('P')]
dist=collections.defaultdict(list)
for u in units:
    if u[1]=='district': dist[u[4]].append(u)
pw=[rnd.uniform(.4,2.5) for _ in prov]
so=['Sở Nội vụ','Sở Tài chính','Sở Y tế','Sở Xây dựng','Sở Tư pháp','Sở Công Thương','Sở Giáo dục và Đào tạo','Sở Giao thông vận tải','Sở Kế hoạch và Đầu tư','Sở Khoa học và Công nghệ','Sở Nông nghiệp và Phát triển nông thôn','Sở Tài nguyên và Môi trường','Sở Thông tin và Truyền thông','Sở Lao động - Thương binh và Xã hội']
def dkind(d): return {'Huyện':'huyện','Quận':'quận','Thị xã':'thị xã','Thành phố':'thành phố'}[d[2]]
def uy(d): return {'Huyện':'Huyện ủy','Quận':'Quận ủy','Thị xã':'Thị ủy','Thành phố':'Thành ủy'}[d[2]]
def post(p,level,d):
    pk='thành phố' if p[2]=='Thành phố' else 'tỉnh'
    if level=='d':
        t=rnd.random()
        if t<.35: return [(rnd.choice(['Phó Bí thư','Bí thư','Phó Bí thư Thường trực']),uy(d),d[3])]
        if t<.7: 
            r=[(rnd.choice(['Chủ tịch','Phó Chủ tịch']),rnd.choice(['UBND','HĐND'])+' '+dkind(d),d[3])]
            if rnd.random()<.3: r.append(('Ủy viên','Ban Thường vụ '+uy(d),d[3]))
            return r
        if t<.9: return [('Ủy viên','Ban Thường vụ '+uy(d),d[3])]
        return [('Chủ tịch','UBMTTQ Việt Nam '+dkind(d),d[3])]
    t=rnd.random()
    if t<.6: 
        r=[(rnd.choice(['Giám đốc','Phó Giám đốc','Phó Giám đốc']),rnd.choice(so)+'|'+pk,p[3])]
        if rnd.random()<.15: r.append(('Ủy viên','Tỉnh ủy' if pk=='tỉnh' else 'Thành ủy',p[3]))
        return r
    if t<.75: return [(rnd.choice(['Chủ tịch','Phó Chủ tịch']),rnd.choice(['UBND','HĐND'])+' '+pk,p[3])]
    if t<.9: return [('Ủy viên','Ban Thường vụ '+('Tỉnh ủy' if pk=='tỉnh' else 'Thành ủy'),p[3])]
    return [('Trưởng ban',rnd.choice(['Ban Tổ chức','Ban Tuyên giáo','Ban Dân vận'])+' '+('Tỉnh ủy' if pk=='tỉnh' else 'Thành ủy'),p[3])]
persons=N//10
HP=float(os.environ.get('HP','0')); NP=float(os.environ.get('NP','.1')); borne=collections.defaultdict(list)
bp=collections.defaultdict(list)
P=[]
D0=datetime.date(2009,1,1).toordinal(); D1=datetime.date(2025,12,31).toordinal()
for i in range(persons):
    m=rnd.choices(*M)[0]; g=rnd.choices(*(GT if 'Thị' in m else G))[0]; f=rnd.choices(*F)[0]
    name=' '.join(x for x in (f,m,g) if x)
    pi=rnd.choices(range(len(prov)),pw)[0]
    if HP and borne[pi] and rnd.random()<HP: name=rnd.choice(borne[pi])
    borne[pi].append(name); start=rnd.randint(D0-1500,D1-400); end=min(D1,start+int(rnd.expovariate(1/3500))+500); start=max(D0,start)
    if end<=start+60: end=start+400
    d=rnd.choice(dist[prov[pi][0]]); level=rnd.choice('ddp'); t=start; career=[]
    while t<end:
        e=min(end,t+int(rnd.gauss(1500,500)) if rnd.random()<.8 else t+700); e=max(e,t+120)
        career.append((t,e,pi,post(prov[pi],level,d))); t=e+rnd.choice([1,1,30,90])
        x=rnd.random()
        if x<.015: pi=rnd.choices(range(len(prov)),pw)[0]; d=rnd.choice(dist[prov[pi][0]]); level=rnd.choice('ddp')
        elif x<.2: level='p'
        elif x<.35: d=rnd.choice(dist[prov[pi][0]])
    w=min(rnd.paretovariate(1.05),400)
    P.append((name,career,w)); 
    for (s,e,q,_) in career: bp[q].append((i,s,e,w*(e-s)))
cum={}
for q,l in bp.items():
    c=0; a=[]
    for x in l: c+=x[3]; a.append(c)
    cum[q]=a
qs=list(bp); qw=[cum[q][-1] for q in qs]
w=csv.writer(open(out,'w')); w.writerow('id,name,title,organisation,place,date,article,person'.split(','))
n=0; art=0
qcum=list(itertools.accumulate(qw))
while n<N:
    art+=1; q=qs[bisect.bisect(qcum,rnd.random()*qcum[-1])]; l=bp[q]; c=cum[q]
    i,s,e,_=l[bisect.bisect(c,rnd.random()*c[-1])]
    day=rnd.randint(s,e); k=min(9,int(rnd.expovariate(1/2))+1); seen={P[i][0]}; cast=[i]
    for _ in range(k*6):
        if len(cast)>=k: break
        j,s2,e2,_=l[bisect.bisect(c,rnd.random()*c[-1])]
        if s2<=day<=e2 and P[j][0] not in seen: seen.add(P[j][0]); cast.append(j)
    place=prov[q][3] if rnd.random()>=NP else ''
    dt=datetime.date.fromordinal(day).isoformat()
    if rnd.random()<.04: dt=dt[:4]
    for j in cast:
        name,career,_=P[j]; title=org=''
        cur=[x for x in career if x[0]<=day<=x[1]]
        if cur and rnd.random()<.72:
            t,o,loc=rnd.choice(cur[0][3]); pk=''
            if '|' in o: o,pk=o.split('|')
            full=rnd.random()<.6
            if rnd.random()<.5: o=o.replace('UBND','Ủy ban nhân dân').replace('HĐND','Hội đồng nhân dân').replace('UBMTTQ','Ủy ban Mặt trận Tổ quốc')
            elif rnd.random()<.3: o=o.replace('Ban Thường vụ','BTV')
            if full: o=o+(' '+pk if pk else '')+' '+loc
            title,org=t,o
        nm=name.upper() if rnd.random()<.02 else name
        n+=1
        w.writerow([n,nm,title,org,place if rnd.random()<.95 else '',dt,art,j])
